/** What a dossier may change in how it is judged: `policy:` in `segur.yaml`. */
export interface Policy {
  /** Severity by finding code; `off` silences it. */
  readonly severity: ReadonlyMap<string, SeverityChoice>;
  /** A product listed in wave 1 is asked only for `Critique`. That reading of the rule is ours: it can be turned off. */
  readonly wave1CriticalOnly: boolean;
  /** Hosts of links that are taken as known, beside the agency's. */
  readonly hosts: readonly string[];
  /** File extensions, as types by bytes (`png`, `pdf` …), accepted beside the default ones, by kind of proof. */
  readonly formats: ReadonlyMap<string, readonly string[]>;
}

export type SeverityChoice = 'error' | 'warning' | 'information' | 'off';

export const defaultPolicy: Policy = {
  severity: new Map(),
  wave1CriticalOnly: true,
  hosts: [],
  formats: new Map(),
};
