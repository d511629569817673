import type { Policy } from '../dossier/policy';
import type { FindingCode } from './codes';
import type { FindingDefinition } from './defineFinding';
import { findingDefinitions } from './families';
import type { Severity } from './model';

/** How severe a finding is unless the user chooses otherwise, and who says that it is a fault. */
export type FindingDefaults = Pick<FindingDefinition<string, never>, 'severity' | 'origin'>;

const defaults: ReadonlyMap<string, FindingDefaults> = new Map(
  findingDefinitions.map(({ code, severity, origin }) => [code, { severity, origin }]),
);

/**
 * The severity of a code under a dossier's policy and, above it, the user's own choice; undefined when it is off.
 * `ofCase` stands for the code's default where a check knows a milder case of it. Throws on a code that nothing defines.
 */
export function severityOf(
  code: string,
  policy: Policy,
  choices?: Policy['severity'],
  ofCase?: Severity,
): Severity | undefined {
  const choice =
    choices?.get(code) ?? policy.severity.get(code) ?? ofCase ?? defaultsOf(code as FindingCode).severity;
  return choice === 'off' ? undefined : choice;
}

/** What holds of a code where the user chose nothing. */
export function defaultsOf(code: FindingCode): FindingDefaults {
  const known = defaults.get(code);
  if (known === undefined) throw new Error(`no finding has the code ${code}`);
  return known;
}
