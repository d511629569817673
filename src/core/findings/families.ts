import type { ComparingCheck, EntryCheck } from './check';
import { unmatchedCorrections } from './coverage/unmatchedCorrections';
import type { FindingDefinition } from './defineFinding';
import type { Family } from './family';
import { proofsFolder } from './files/proofsFolder';
import * as lists from './findingLists';
import { linkForm } from './links/linkForm';

/** Every family, in the order in which they are listed to a reader. Which findings each has is generated from its folder. */
export const families = [
  {
    // What keeps a text from being read as it was meant.
    name: 'reading',
    title: { fr: 'Lecture des fichiers', en: 'Reading the files' },
    findings: lists.readingFindings,
  },
  {
    // What `segur.yaml` says of the product, its catalogue, its profiles and its dates.
    name: 'dossier',
    title: { fr: 'Dossier et catalogue', en: 'Dossier and catalogue' },
    findings: lists.dossierFindings,
  },
  {
    // Whether what the dossier must prove has its proofs, and whether they are for something that it must prove.
    name: 'coverage',
    title: { fr: 'Couverture des exigences', en: 'Coverage of the requirements' },
    findings: lists.coverageFindings,
    sharedChecks: [unmatchedCorrections],
  },
  {
    // Whether the files that proofs cite are there, are those that are meant, and are cited once.
    name: 'files',
    title: { fr: 'Fichiers de preuve', en: 'Evidence files' },
    findings: lists.filesFindings,
    sharedChecks: [proofsFolder],
  },
  {
    // Whether a file is what it should be by its form: of its type, whole, readable, of a kind that is asked for.
    name: 'form',
    title: { fr: 'Forme des preuves', en: 'Form of the evidence' },
    findings: lists.formFindings,
  },
  {
    // Links to reports and tests, and numbers of tests, by their text alone.
    name: 'links',
    title: { fr: 'Liens et numéros de test', en: 'Links and test numbers' },
    findings: lists.linksFindings,
    sharedChecks: [linkForm],
  },
  {
    // What the CNDA and the EDC PSC give: requests, attestations, habilitations.
    name: 'authorities',
    title: { fr: 'Organismes : CNDA et EDC PSC', en: 'Authorities: CNDA and EDC PSC' },
    findings: lists.authoritiesFindings,
  },
  {
    // When a proof was made, and until when it is valid.
    name: 'time',
    title: { fr: 'Dates et durées', en: 'Dates and durations' },
    findings: lists.timeFindings,
  },
  {
    // What a proof may reveal about patients, about where somebody was, or about how to get in.
    name: 'privacy',
    title: { fr: 'Vie privée', en: 'Privacy' },
    findings: lists.privacyFindings,
  },
  {
    // What was deposited, and what the agency answered.
    name: 'deposit',
    title: { fr: 'Dépôt et remarques', en: 'Deposit and remarks' },
    findings: lists.depositFindings,
  },
] as const satisfies readonly Family[];

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

const checks = families.flatMap((family) => [
  ...family.findings.flatMap((definition) => definition.checks),
  ...('sharedChecks' in family ? family.sharedChecks : []),
]);

/** Every check that looks at one entry at a time. */
export const entryChecks: readonly EntryCheck[] = checks.filter((one) => one.each !== 'dossier');

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
