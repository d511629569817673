import assert from 'node:assert/strict';
import type { Project } from '../../../src/core/project/project';
import { catalogueText, dossierText, testDossier } from '../../support/dossierTexts';
import type { MemoryFolder } from '../../support/memoryFolder';
import { seenIn } from '../../support/seenIn';

const never = new AbortController().signal;
const [msg, psc] = ['preuves/msg.preuves.yaml', 'preuves/psc.preuves.yaml'];

const chapter = (...entries: readonly string[]): string =>
  `chapter: Pro Santé Connect\nrequirements:\n${entries.join('')}`;
const proof = (file: string, more = ''): string =>
  `      - file: PSC/${file}\n        for: SC.PSC.01.01.02\n${more}`;
const trace = `  SC.PSC.01:\n    proofs:\n${proof('a.txt')}`;
const gazelle = (state: string): string =>
  `  SC.PSC.02:\n    proofs:\n      - gazelle: https://interop.esante.gouv.fr/evs/report.seam?oid=1.2.3\n        state: ${state}\n`;
const aside = '  SC.PSC.02:\n    notApplicable: Le produit ne ferme aucune session lui-même.\n';
const outOfScope = '  SC.MSS.09:\n    proofs:\n      - file: PSC/a.txt\n';
const preconisation = '  SC.MSS.10:\n    proofs:\n      - file: PSC/a.txt\n';

const files = {
  [psc]: chapter(trace),
  'preuves/PSC/a.txt': 'une trace\n',
  'preuves/PSC/b.txt': 'une autre trace\n',
};

type Changes = Readonly<Record<string, string | undefined>>;

/** Changes one after the other: what is said after each is what a dossier says that is opened then. */
async function sameAfterEach(
  steps: readonly Changes[],
  change: (opened: { readonly project: Project; readonly folder: MemoryFolder }, changes: Changes) => unknown,
  looks = true,
): Promise<void> {
  const said = async (project: Project) => (looks ? project.lookAtEvidence(never) : project.renewed());
  const opened = testDossier(files);
  await opened.project.load(never);
  await said(opened.project);
  let now: Changes = files;
  for (const [order, changes] of steps.entries()) {
    await change(opened, changes);
    now = { ...now, ...changes };
    const there = Object.entries(now).flatMap(([path, text]) => (text === undefined ? [] : [[path, text]]));
    const { project } = testDossier(Object.fromEntries(there) as Record<string, string>);
    await project.load(never);
    assert.deepEqual(
      seenIn(await said(opened.project)),
      seenIn(await said(project)),
      `change ${order}: ${JSON.stringify(changes)}`,
    );
  }
}

const steps: readonly Changes[] = [
  { [psc]: chapter(trace, gazelle('verifie')) },
  { [psc]: chapter(trace, gazelle('a-verifier')) },
  { [psc]: chapter(trace, aside) },
  { [psc]: chapter(trace, `${aside}    proofs:\n      - file: absent.txt\n`) },
  { [psc]: chapter(trace, gazelle('verifie')) },
  { [psc]: chapter(aside, trace) },
  { [psc]: chapter(trace) },
  // The same requirement in another file, which is changed alone, then left.
  { [msg]: chapter(outOfScope, trace) },
  { [msg]: chapter(outOfScope, `  SC.PSC.01:\n    proofs:\n${proof('b.txt')}`) },
  { [psc]: chapter(`  SC.PSC.01:\n    proofs:\n${proof('a.txt')}${proof('absent.txt')}`) },
  { [psc]: chapter(aside) },
  { [psc]: chapter(trace) },
  { [msg]: chapter(outOfScope) },
  // Requirements that do not apply: their order is that of the files.
  { [msg]: chapter(outOfScope, preconisation) },
  { [msg]: chapter(preconisation, outOfScope) },
  { [msg]: chapter(preconisation), [psc]: chapter(outOfScope, trace) },
  { [msg]: undefined },
  // Rules that compare, whose findings come and go, with and without a reason.
  { [psc]: chapter(`${trace}${proof('a.txt')}`) },
  { [psc]: chapter(`${trace}${proof('b.txt')}`) },
  {
    [psc]: chapter(`${trace}${proof('a.txt')}    ignore: { duplicate-proof: une seule trace suffit ici }\n`),
  },
  { [psc]: chapter(`${trace}${proof('a.txt', '        ignore: { duplicate-proof: voulu }\n')}`) },
  { [psc]: chapter(trace.replace('01:', '98:')) },
  { [psc]: chapter(trace.replace('SC.PSC.01:', 'SC.PSC.O1:')) },
  { [psc]: `chapter: Autre\ninconnue: x\nrequirements:\n${trace}    ignore: [\n` },
  { [psc]: '' },
  { [psc]: chapter(trace, gazelle('verifie')), [msg]: chapter(outOfScope) },
  // What entries are judged by.
  { 'segur.yaml': dossierText.replace('Envoi manuel', 'Mailiz') },
  { 'segur.yaml': `${dossierText}policy: { formats: { log: [pdf] } }\n` },
  { 'segur.yaml': `${dossierText}policy: { severity: { proof-missing: error } }\n` },
  { 'segur.yaml': `${dossierText}ignore: { proof-missing: vu avec l’agence }\n` },
  { 'segur.yaml': dossierText },
  { 'rem/REM.rem.yaml': catalogueText.replace('SC.PSC.02\n', 'SC.PSC.03\n') },
  { 'rem/REM.rem.yaml': catalogueText.replace('- log', '- gazelle-link') },
  { 'rem/REM.rem.yaml': '- a\n' },
  { 'rem/REM.rem.yaml': catalogueText },
];

describe('a project of which texts are typed', () => {
  const type = ({ project }: { readonly project: Project }, changes: Changes): void => {
    for (const [path, text] of Object.entries(changes)) project.setText(path, text);
  };

  it('says after each change what it would say if it were opened then', () => sameAfterEach(steps, type));

  it('says so as well while no file was looked at', () => sameAfterEach(steps, type, false));
});

describe('a project of which files change', () => {
  const onDisk: readonly Changes[] = [
    { 'preuves/PSC/a.txt': undefined },
    { 'preuves/PSC/a.txt': '' },
    { 'preuves/PSC/a.txt': 'encore une trace\n' },
    { 'preuves/PSC/c.txt': 'citée par rien\n' },
    { [psc]: undefined, 'preuves/renamed.preuves.yaml': chapter(trace) },
    { [psc]: chapter(trace), 'preuves/renamed.preuves.yaml': undefined },
    // More than are typed in at once.
    Object.fromEntries([1, 2, 3, 4, 5, 6].map((at) => [`preuves/${at}.preuves.yaml`, chapter(trace)])),
    Object.fromEntries([1, 2, 3, 4, 5, 6].map((at) => [`preuves/${at}.preuves.yaml`, chapter(aside)])),
    Object.fromEntries([1, 2, 3, 4, 5, 6].map((at) => [`preuves/${at}.preuves.yaml`, undefined])),
    { 'preuves/PSC/a.txt': 'une trace\n', 'segur.yaml': `${dossierText}policy: { pictureMinimum: 9 }\n` },
  ];

  it('says after each change what it would say if it were opened then', () =>
    sameAfterEach(onDisk, async ({ project, folder }, changes) => {
      for (const [path, text] of Object.entries(changes))
        if (text === undefined) folder.remove(path);
        else folder.write(path, text);
      await project.load(never);
    }));
});
