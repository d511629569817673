import assert from 'node:assert/strict';
import { png } from '../../support/evidenceBytes';
import { dossierText, testDossier } from '../../support/dossierTexts';

const never = new AbortController().signal;
const picture = 'preuves/A/a.png';

/** So many requirements that expect a picture each. */
function catalogueOf(count: number): string {
  const requirements = Array.from(
    { length: count },
    (_, at) =>
      `      - id: SC.A.${at}\n        nature: EXIGENCE\n        profiles: [Général]\n        statement: Le système DOIT.\n` +
      `        scenarios:\n          - id: SC.A.${at}.01\n            text: Faire.\n            proofs:\n` +
      `              - { number: SC.A.${at}.01.01, kinds: [screenshot], text: Copie }\n`,
  );
  return `rem: 1\ntitle: Essai\nchapters:\n  - name: Essai\n    requirements:\n${requirements.join('')}`;
}

async function countsOf(count: number, entry: (at: number) => string) {
  const entries = Array.from({ length: count }, (_, at) => entry(at)).join('');
  const { project } = testDossier({
    'segur.yaml': dossierText,
    'rem/REM.rem.yaml': catalogueOf(count),
    'preuves/a.preuves.yaml': `chapter: Essai\nrequirements:\n${entries}`,
    [picture]: png(1280, 720),
    'preuves/A/a.log': 'une trace de ce qui fut fait\n',
    'preuves/A/empty.png': '',
  });
  await project.load(never);
  const snapshot = await project.lookAtEvidence(never);
  const { provided, faulty, missing, notApplicable } = snapshot.summary;
  const codes = new Set(snapshot.findings.map(({ code }) => code));
  // Which of the two others a broken entry counts as depends on how much of it could be read.
  return { counts: [provided, faulty + missing, notApplicable], codes };
}

const proof = (at: number, file: string): string =>
  `  SC.A.${at}:\n    proofs:\n      - for: SC.A.${at}.01.01\n        file: ${file}\n`;

const faults: readonly (readonly [string, string, (at: number) => string])[] = [
  ['a key that stands twice', 'duplicate-key', (at) => `${proof(at, 'A/a.png')}        file: A/a.png\n`],
  ['an entry that stands twice', 'duplicate-key', (at) => proof(at, 'A/a.png').repeat(2)],
  ['a tab', 'yaml-syntax', (at) => `${proof(at, 'A/a.png')}\t\tnote: x\n`],
  ['an open quote', 'yaml-syntax', (at) => proof(at, '"A/a.png')],
  ['a key that nobody knows', 'unknown-key', (at) => `${proof(at, 'A/a.png')}        verzion: 1\n`],
  ['a file that is not there', 'file-not-found', (at) => proof(at, `A/absent-${at}.png`)],
  ['an empty file', 'file-empty', (at) => proof(at, 'A/empty.png')],
  ['a file of a format that is not accepted', 'format-not-accepted', (at) => proof(at, 'A/a.log')],
  [
    'a number that nothing expects',
    'unknown-expected-proof',
    (at) => proof(at, 'A/a.png').replace('.01.01', '.01.77'),
  ],
  [
    'a reason that says nothing',
    'unjustified-not-applicable',
    (at) => `  SC.A.${at}:\n    notApplicable: TODO\n`,
  ],
];

describe('proofs whose findings are no longer shown one by one', () => {
  for (const [what, code, entry] of faults) {
    it(`count as the first thousand do: ${what}`, async () => {
      const few = await countsOf(4, entry);
      const many = await countsOf(1020, entry);
      assert.ok(few.codes.has(code), [...few.codes].join(' '));
      assert.ok(many.codes.has('too-many-findings'));
      assert.deepEqual(
        many.counts,
        few.counts.map((count) => count * 255),
      );
    });
  }
});
