import type { Policy } from '../dossier/policy';
import { definitionOf } from './families';
import type { Severity } from './model';

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
  const choice = choices?.get(code) ?? policy.severity.get(code) ?? ofCase ?? definitionOf(code).severity;
  return choice === 'off' ? undefined : choice;
}
