/** One stage of `npm test`: an npm script with its arguments. */
export interface Stage {
  readonly name: string;
  readonly script: string;
  readonly args?: readonly string[];
  /** Stages without whose success this one cannot tell anything. */
  readonly needs?: readonly string[];
  /** Whether the script runs tests and leaves their counts; any other counts only by its failure. */
  readonly hasTests: boolean;
  readonly limitMs: number;
}

const minute = 60_000;

/** Where the package that the journeys install is made, inside the repository. */
export const packagePath = 'out/segur-preuves.vsix';

/**
 * Stages that run at once: each lane's one after the other. What works in one process only leaves a core for others.
 */
export type Round = readonly (readonly Stage[])[];

const packaged: readonly Stage[] = [
  // It builds first; what it makes stands still while tests read it.
  { name: 'package', script: 'package', args: ['--out', packagePath], hasTests: false, limitMs: 5 * minute },
];

const source: readonly Stage[] = [
  { name: 'types', script: 'typecheck', hasTests: false, limitMs: 10 * minute },
  { name: 'lint', script: 'lint', hasTests: false, limitMs: 10 * minute },
  { name: 'boundaries', script: 'boundaries', hasTests: false, limitMs: 3 * minute },
  { name: 'npm package', script: 'test:npm', needs: ['package'], hasTests: true, limitMs: 5 * minute },
  { name: 'harness', script: 'test:harness', hasTests: true, limitMs: 15 * minute },
];

const withoutHost: readonly Stage[] = [
  { name: 'unit', script: 'test:unit', hasTests: true, limitMs: 5 * minute },
  { name: 'contract', script: 'test:contract', hasTests: true, limitMs: 5 * minute },
  { name: 'load', script: 'test:load', hasTests: true, limitMs: 15 * minute },
];

const inHost: readonly Stage[] = [
  { name: 'host', script: 'test:host', needs: ['package'], hasTests: true, limitMs: 15 * minute },
  { name: 'journeys', script: 'test:e2e', needs: ['package'], hasTests: true, limitMs: 30 * minute },
];

/** In order: what drives a VS Code comes last, with the machine to itself. */
export const rounds: readonly Round[] = [[packaged], [source, withoutHost], [inHost]];
