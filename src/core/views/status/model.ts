export const stepNames = [
  'administrative-file',
  'psc-habilitation',
  'cnda',
  'proofs-complete',
  'remarks-answered',
  'listing',
] as const;

export type StepName = (typeof stepNames)[number];

/**
 * - `done`: what is written proves it
 * - `open`: the vendor's to do now
 * - `blocked`: a step that binds it is not done
 * - `unknown`: nothing written says
 */
export type StepState = 'done' | 'open' | 'blocked' | 'not-applicable' | 'unknown';

export interface Step {
  readonly step: StepName;
  readonly state: StepState;
  /** Paris time, as written in `milestones:`; undefined where no date is known. */
  readonly due: string | undefined;
  /** Sentences: what is still missing, or what cannot be known from the files. */
  readonly reasons: readonly string[];
}

export type StepResult = Pick<Step, 'state' | 'reasons'>;
