import { authoritiesFindings } from './authorities/authoritiesFindings';
import type { ComparingCheck, EntryCheck } from './check';
import { coverageFindings } from './coverage/coverageFindings';
import type { FindingDefinition } from './defineFinding';
import { depositFindings } from './deposit/depositFindings';
import { dossierFindings } from './dossier/dossierFindings';
import type { AnyFamily } from './family';
import { fileFindings } from './files/fileFindings';
import { formFindings } from './form/formFindings';
import { linkFindings } from './links/linkFindings';
import { privacyFindings } from './privacy/privacyFindings';
import { readingFindings } from './reading/readingFindings';
import { timeFindings } from './time/timeFindings';

/** Every family, in the order in which they are listed to a reader. */
export const families = [
  readingFindings,
  dossierFindings,
  coverageFindings,
  fileFindings,
  formFindings,
  linkFindings,
  authoritiesFindings,
  timeFindings,
  privacyFindings,
  depositFindings,
] as const satisfies readonly AnyFamily[];

/** Every finding there is. */
const findingDefinitions: readonly FindingDefinition<string, never>[] = families.flatMap(({ findings }) => [
  ...findings,
]);

const byCode: ReadonlyMap<string, FindingDefinition<string, never>> = new Map(
  findingDefinitions.map((definition) => [definition.code, definition]),
);

/** The finding that a code names. Throws on a code that none has: nothing but a finding's draft makes one. */
export function definitionOf(code: string): FindingDefinition<string, never> {
  const known = byCode.get(code);
  if (known === undefined) throw new Error(`no finding has the code ${code}`);
  return known;
}

const checks = families.flatMap(({ findings, sharedChecks }) => [
  ...findings.flatMap((definition) => definition.checks),
  ...sharedChecks,
]);

/** Every check that looks at one entry at a time. */
export const entryChecks: readonly EntryCheck[] = checks.filter((one) => one.each === 'entry');

/** Every check that compares. */
export const dossierChecks: readonly ComparingCheck[] = checks.filter((one) => one.each === 'dossier');

/** Every code a finding may have. The names are a contract with users' settings and builds. */
export type FindingCode = (typeof families)[number]['findings'][number]['code'];

/** In the order in which they are listed to a reader. */
export const findingCodes: readonly FindingCode[] = findingDefinitions.map(({ code }) => code as FindingCode);

/** Whether a text is the code of a finding, exactly as written. */
export function isFindingCode(text: string): text is FindingCode {
  return (findingCodes as readonly string[]).includes(text);
}
