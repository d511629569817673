import type { Check } from './check';
import type { AnyFamily } from './family';
import type { FindingDefinition } from './defineFinding';
import { fileFindings } from './files/fileFindings';
import { linkFindings } from './links/linkFindings';
import { authoritiesFindings } from './authorities/authoritiesFindings';
import { privacyFindings } from './privacy/privacyFindings';
import { readingFindings } from './reading/readingFindings';
import { timeFindings } from './time/timeFindings';

/** Every family, in the order in which they are listed to a reader. */
export const families = [
  readingFindings,
  fileFindings,
  linkFindings,
  authoritiesFindings,
  timeFindings,
  privacyFindings,
] as const satisfies readonly AnyFamily[];

/** Every finding there is. */
export const findingDefinitions: readonly FindingDefinition<string, never>[] = families.flatMap(
  ({ findings }) => [...findings],
);

/** Every check, of single findings and of several. */
export const checks: readonly Check[] = families.flatMap(({ findings, sharedChecks }) => [
  ...findings.flatMap((definition) => definition.checks),
  ...sharedChecks,
]);
