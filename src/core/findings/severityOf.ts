import type { Policy } from '../dossier/policy';
import { definitionOf } from './families';
import type { Severity } from './model';

/**
 * The severity of a code under a dossier's policy and, above it, the user's own choice; undefined when it is off.
 * What says that a text was not read is always an error.
 * `ofCase` stands for the code's default where a check knows a milder case of it. Throws on a code that nothing defines.
 */
export function severityOf(
  code: string,
  policy: Policy,
  choices?: Policy['severity'],
  ofCase?: Severity,
): Severity | undefined {
  if (alwaysErrors.has(code)) return 'error';
  const choice = choices?.get(code) ?? policy.severity.get(code) ?? ofCase ?? definitionOf(code).severity;
  return choice === 'off' ? undefined : choice;
}

/** A text of the dossier was not read: this must never be hidden. */
const alwaysErrors: ReadonlySet<string> = new Set([
  'file-too-large',
  'encoding-unsupported',
  'yaml-too-deep',
]);
