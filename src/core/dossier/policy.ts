/** What a dossier may change in how it is checked: `policy:` in `segur.yaml`. */
export interface Policy {
  /** Severity by finding code; `off` silences it. */
  readonly severity: ReadonlyMap<string, SeverityChoice>;
  /** A product listed in wave 1 is asked only for `Critique`. That reading of the rule is ours: it can be turned off. */
  readonly wave1CriticalOnly: boolean;
  /** Hosts of links that are taken as known, beside the agency's. */
  readonly hosts: readonly string[];
  /** File extensions, as types by bytes (`png`, `pdf` …), accepted beside the default ones, by kind of proof. */
  readonly formats: ReadonlyMap<string, readonly string[]>;
  /** What must hold of a PDF, by kind of proof, instead of what the table demands. */
  readonly require: ReadonlyMap<string, readonly RequiredFact[]>;
  /** The least longer side of a picture, in pixels; 0 for none. */
  readonly pictureMinimum: number | undefined;
  /** The most months between a proof whose age counts and the deposit; 0 for any number. */
  readonly freshnessMonths: number | undefined;
  /** What the dossier is to be checked for: complete for date 2, or ready to be listed, with every attestation. */
  readonly target: PolicyTarget;
}

/** A fact that may have to hold of a PDF: it has text, declares itself PDF/A, holds an electronic signature. */
export const requiredFacts = ['textLayer', 'pdfa', 'signed'] as const;

export type RequiredFact = (typeof requiredFacts)[number];

export const policyTargets = ['complete', 'listing'] as const;

export type PolicyTarget = (typeof policyTargets)[number];

export type SeverityChoice = 'error' | 'warning' | 'information' | 'off';

export const defaultPolicy: Policy = {
  severity: new Map(),
  wave1CriticalOnly: true,
  hosts: [],
  formats: new Map(),
  require: new Map(),
  pictureMinimum: undefined,
  freshnessMonths: undefined,
  target: 'complete',
};
