import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyEdits } from '../../../../src/core/text/textEdit';
import {
  noKnownTexts,
  pathsOf,
  withText,
  type KnownTexts,
} from '../../../../src/core/views/mentions/knownTexts';
import { mentionsIn } from '../../../../src/core/views/mentions/mentionsIn';
import { planRename } from '../../../../src/core/views/rename/planRename';
import { renamePlace } from '../../../../src/core/views/rename/renamePlace';
import { png } from '../../../support/evidenceBytes';
import { catalogueText, dossierText } from '../../../support/dossierTexts';
import { knownOf, placeOf, sampleKnown, type Known } from '../mentions/support';
import { long } from '../../../support/long';
import { undoOf } from '../../../support/undoOf';

const psc = 'preuves/psc.preuves.yaml';
const mss = 'preuves/mss.preuves.yaml';
const depot = 'depots/psc.depot.yaml';
const corrections = 'rem/REM.corrections.yaml';
const rem = 'rem/REM.rem.yaml';

const files = {
  [rem]: catalogueText,
  'segur.yaml': `${dossierText}requests: { cnda: [{ service: DMP }] }\n`,
  [psc]: `chapter: Pro Santé Connect
requirements:
  SC.OLD.01: # l'ancien
    proofs:
      - for: SC.OLD.01.01.02
        file: 'PSC/a.png'
      - { for: "SC.OLD.01.01#1", file: PSC/b.png }
      - cnda: { request: DMP, stage: pre-examen }
  SC.PSC.02:
    proofs: [{ for: SC.PSC.02.01.09, link: "https://exemple.fr" }]
`,
  [mss]: `chapter: Messagerie\r
requirements:\r
  SC.MSS/CONF.01 BIS:\r
    proofs:\r
      - file: ./PSC/a.png\r
`,
  [corrections]:
    'corrections: 1\nrequirements:\n  SC.OLD.01:\n    proofs:\n      SC.OLD.01.01.02: { kinds: [log] }\n',
  [depot]: `depot: 1
chapter: Pro Santé Connect
submissions:
  - on: 2026-02-02
    proofs: [{ requirement: SC.OLD.01, for: SC.OLD.01.01.02, file: PSC/a.png }]
`,
  'preuves/PSC/a.png': png(1280, 720),
  'preuves/PSC/b.png': png(640, 480),
};

let known: Known;

/** What is renamed, as `file: line` of each line that changes and what moves; or why it is not. */
function renamed(path: string, words: string, newName: string, texts: KnownTexts = known): readonly string[] {
  const position = placeOf(texts.textOf(path), words);
  const answer = planRename(texts, path, { position, newName });
  if (answer.kind === 'refused') return [answer.why];
  const lines = [...answer.edits].flatMap(([file, edits]) => {
    const before = (texts.textOf(file) ?? '').split('\n');
    const after = applyEdits(texts.textOf(file) ?? '', edits).split('\n');
    assert.equal(before.length, after.length);
    return after.filter((line, at) => line !== before[at]).map((line) => `${file}: ${line.trim()}`);
  });
  return [...lines, ...answer.moves.map(({ from, to }) => `${from} > ${to}`)];
}

describe('renaming from a dossier file', () => {
  before(async () => {
    known = await knownOf(files);
  });

  it('moves a cited file beside itself, and every citation with it but for what was deposited', () => {
    assert.deepEqual(renamed(psc, 'PSC/a.png', 'connexion.png'), [
      `${mss}: - file: PSC/connexion.png`,
      `${psc}: file: 'PSC/connexion.png'`,
      'preuves/PSC/a.png > preuves/PSC/connexion.png',
    ]);
  });

  it('takes a path as the file cites it, and keeps the extension where none is typed', () => {
    assert.deepEqual(renamed(psc, 'PSC/b.png', 'AUTRE/vue.png').slice(-1), [
      'preuves/PSC/b.png > preuves/AUTRE/vue.png',
    ]);
    assert.deepEqual(renamed(psc, 'PSC/b.png', '../PSC: b').slice(-1), ['path-refused']);
    assert.deepEqual(renamed(psc, 'PSC/b.png', 'vue 2').slice(-1), [
      'preuves/PSC/b.png > preuves/PSC/vue 2.png',
    ]);
  });

  it('refuses a name that is taken, leaves the dossier or says nothing, and a file that is not there', async () => {
    assert.deepEqual(renamed(psc, 'PSC/b.png', 'A.PNG'), ['file-exists']);
    assert.deepEqual(renamed(psc, 'PSC/b.png', '../../b.png'), ['path-refused']);
    assert.deepEqual(renamed(psc, 'PSC/b.png', '  '), ['empty']);
    assert.deepEqual(renamed(depot, 'PSC/a.png', 'c.png'), ['deposited']);
    const without = await knownOf({
      [psc]: 'requirements:\n  SC.PSC.01:\n    proofs: [{ file: PSC/x.png }]\n',
    });
    assert.deepEqual(renamed(psc, 'PSC/x.png', 'y.png', without), ['file-absent']);
  });

  it('changes an id that a new REM changed: the entry, what its proofs are for, and corrections', () => {
    assert.deepEqual(renamed(psc, 'SC.OLD.01:', 'sc.psc.01'), [
      `${psc}: SC.PSC.01: # l'ancien`,
      `${psc}: - for: SC.PSC.01.01.02`,
      `${psc}: - { for: "SC.PSC.01.01.01", file: PSC/b.png }`,
      `${corrections}: SC.PSC.01:`,
      `${corrections}: SC.PSC.01.01.02: { kinds: [log] }`,
    ]);
  });

  it('refuses an id that the catalogue lacks, one that has an entry, and one in the catalogue itself', () => {
    assert.deepEqual(renamed(psc, 'SC.OLD.01:', 'SC.PSC.77'), ['not-in-catalogue']);
    assert.deepEqual(renamed(psc, 'SC.OLD.01:', 'SC.PSC.02'), ['entry-exists']);
    assert.deepEqual(renamed(rem, 'SC.PSC.01', 'SC.PSC.77'), ['published']);
    assert.deepEqual(renamed(rem, 'Pro Santé', 'PSC'), ['nothing']);
    assert.deepEqual(renamed(psc, 'proofs', 'PSC'), ['nothing']);
  });

  it('changes what a proof is for, to a name that the requirement has', () => {
    assert.deepEqual(renamed(psc, 'SC.PSC.02.01.09', 'SC.PSC.02.01.01'), [
      `${psc}: proofs: [{ for: SC.PSC.02.01.01, link: "https://exemple.fr" }]`,
    ]);
    assert.deepEqual(renamed(psc, 'SC.PSC.02.01.09', 'SC.PSC.01.01.01'), ['not-in-catalogue']);
  });

  it('changes a profile in segur.yaml and in the catalogue, and a request with what cites it', () => {
    assert.deepEqual(renamed('segur.yaml', 'Envoi manuel', 'Envoi à la main'), [
      'segur.yaml: profiles: [Envoi à la main]',
      `${rem}: - Envoi à la main`,
    ]);
    assert.deepEqual(renamed('segur.yaml', 'Envoi manuel', 'Mailiz'), ['profile-exists']);
    assert.deepEqual(renamed(rem, 'Général', 'Tous'), ['general']);
    assert.deepEqual(renamed(psc, 'DMP', 'INSi'), [
      `${psc}: - cnda: { request: INSi, stage: pre-examen }`,
      'segur.yaml: requests: { cnda: [{ service: INSi }] }',
    ]);
  });

  it('moves the catalogue with its corrections', () => {
    assert.deepEqual(renamed('segur.yaml', 'rem/REM', 'RIS.rem.yaml'), [
      'segur.yaml: catalogue: rem/RIS.rem.yaml',
      `${rem} > rem/RIS.rem.yaml`,
      `${corrections} > rem/RIS.corrections.yaml`,
    ]);
  });

  it('offers the words without their quotes', () => {
    const place = renamePlace(known, psc, placeOf(known.textOf(psc), 'PSC/a.png'));
    assert.ok(place.kind === 'place');
    assert.equal(place.text, 'PSC/a.png');
    assert.deepEqual(
      [place.range.start, place.range.end.character - place.range.start.character],
      [{ line: 5, character: 15 }, 9],
    );
  });

  it('is possible in a chapter file without a dossier', () => {
    const alone = withText(noKnownTexts, 'x.preuves.yaml', files[psc]);
    assert.deepEqual(renamed('x.preuves.yaml', 'PSC/b.png', 'c.png', alone), [
      'x.preuves.yaml: - { for: "SC.OLD.01.01#1", file: PSC/c.png }',
      'PSC/b.png > PSC/c.png',
    ]);
  });

  long(
    'is taken back to the very bytes by its undo, whatever is renamed in the sample and to what',
    async () => {
      const sample = await sampleKnown();
      const mentions = pathsOf(sample).flatMap((path) => [...mentionsIn(sample, path)]);
      const word = fc.stringMatching(/^[a-zA-Zé0-9 _'"#-]{1,20}$/u);
      let done = 0;
      fc.assert(
        fc.property(fc.constantFrom(...mentions), word, ({ file, range }, newName) => {
          const answer = planRename(sample, file, { position: range.start, newName });
          if (answer.kind === 'refused') return;
          for (const [path, edits] of answer.edits) {
            const before = sample.textOf(path) ?? '';
            const after = applyEdits(before, edits);
            assert.equal(applyEdits(after, undoOf(before, edits)), before);
            done++;
          }
        }),
        { numRuns: 60 },
      );
      assert.ok(done > 0);
    },
  );
});
