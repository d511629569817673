import assert from 'node:assert/strict';
import { definitionsAt } from '../../../../src/core/views/mentions/definitionsAt';
import { noKnownTexts, pathsOf, withText } from '../../../../src/core/views/mentions/knownTexts';
import { mentionAt, mentionsIn } from '../../../../src/core/views/mentions/mentionsIn';
import type { Subject } from '../../../../src/core/views/mentions/model';
import { referencesOf } from '../../../../src/core/views/mentions/referencesOf';
import { png } from '../../../support/evidenceBytes';
import { knownOf, placeOf, sampleKnown, textAt, type Known } from './support';
import { long } from '../../../support/long';

const psc = 'preuves/psc.preuves.yaml';
const mss = 'preuves/mss.preuves.yaml';
const depot = 'depots/psc.depot.yaml';

const files = {
  [psc]: `chapter: Pro Santé Connect
requirements:
  sc.psc.01:
    proofs:
      - for: SC.PSC.01.01.01
        file: PSC/a.png
      - file: 'PSC/a.png'
`,
  [mss]: `chapter: Messagerie
requirements:
  SC.MSS/CONF.01 BIS:
    proofs:
      - file: ./PSC/a.png
      - psc: { file: "PSC/a.png", role: user }
  SC.PSC.01:
    proofs: []
  SC.GONE.01: {}
`,
  [depot]: `depot: 1
chapter: Pro Santé Connect
submissions:
  - on: 2026-02-02
    proofs:
      - { requirement: SC.PSC.01, for: SC.PSC.01.01.01, file: PSC/a.png }
    answer:
      on: 2026-02-20
      status: a-modifier
      remarks:
        - for: SC.PSC.01.01.01
          text: Illisible.
`,
  'rem/REM.corrections.yaml': 'corrections: 1\nrequirements:\n  SC.PSC.01: { note: Vu. }\n',
  'preuves/PSC/a.png': png(1280, 720),
};

function placesOf(known: Known, subject: Subject, withDefinitions = true): readonly string[] {
  return referencesOf(known, subject, { withDefinitions }).map(
    ({ file, range }) => `${file}:${range.start.line + 1} ${textAt(known.textOf(file), range)}`,
  );
}

describe('finding references', () => {
  let known: Known;
  before(async () => {
    known = await knownOf(files);
  });

  it('finds a requirement however it is spelt: in chapters, corrections and deposits, and in the catalogue', () => {
    const subject = { kind: 'requirement', id: 'SC.PSC.01', known: true } as const;
    assert.deepEqual(placesOf(known, subject), [
      `${mss}:7 SC.PSC.01`,
      `${psc}:3 sc.psc.01`,
      'rem/REM.rem.yaml:6 SC.PSC.01',
      'rem/REM.corrections.yaml:3 SC.PSC.01',
      `${depot}:6 SC.PSC.01`,
    ]);
    assert.equal(placesOf(known, subject, false).length, 4);
  });

  it('finds an expected proof where it is proved, deposited and remarked on', () => {
    const { subject } = mentionAt(known, psc, placeOf(known.textOf(psc), 'SC.PSC.01.01.01')) ?? assert.fail();
    assert.deepEqual(placesOf(known, subject), [
      `${psc}:5 SC.PSC.01.01.01`,
      'rem/REM.rem.yaml:16 SC.PSC.01.01.01',
      `${depot}:6 SC.PSC.01.01.01`,
      `${depot}:11 SC.PSC.01.01.01`,
    ]);
  });

  it('finds a file in every form in which it is cited', () => {
    assert.deepEqual(placesOf(known, { kind: 'file', path: 'preuves/PSC/a.png' }), [
      `${mss}:5 ./PSC/a.png`,
      `${mss}:6 "PSC/a.png"`,
      `${psc}:6 PSC/a.png`,
      `${psc}:7 'PSC/a.png'`,
      `${depot}:6 PSC/a.png`,
    ]);
  });

  it('finds a profile where it is chosen and in each requirement that has it, in any style', async () => {
    const flow =
      '      - id: SC.MSS.09\n        nature: EXIGENCE\n        profiles: [Mailiz, "Envoi manuel"]\n';
    const rem = (known.textOf('rem/REM.rem.yaml') ?? '').replace(
      / {6}- id: SC\.MSS\.09\n(?: {8}.*\n){2} {10}- Mailiz\n/u,
      flow,
    );
    const other = await knownOf({ ...files, 'rem/REM.rem.yaml': rem });
    assert.deepEqual(placesOf(other, { kind: 'profile', name: 'envoi manuel' }), [
      'segur.yaml:7 Envoi manuel',
      'rem/REM.rem.yaml:43 Envoi manuel',
      'rem/REM.rem.yaml:60 "Envoi manuel"',
    ]);
  });

  it('finds an id that the catalogue does not have, and in a file without a dossier', () => {
    const gone = { kind: 'requirement', id: 'SC.GONE.01', known: false } as const;
    assert.deepEqual(placesOf(known, gone), [`${mss}:9 SC.GONE.01`]);
    const alone = withText(noKnownTexts, 'mss.preuves.yaml', known.textOf(mss) ?? '');
    const cited = { kind: 'file', path: 'PSC/a.png' } as const;
    assert.equal(referencesOf(alone, cited, { withDefinitions: true }).length, 2);
  });

  long(
    'finds of everything that the sample names the very place, and the definition where it leads',
    async () => {
      const sample = await sampleKnown();
      const found = new Map<string, ReadonlySet<string>>();
      for (const file of pathsOf(sample)) {
        for (const { subject, range } of mentionsIn(sample, file)) {
          const key = JSON.stringify(subject);
          const places = found.get(key) ?? new Set(placesOf(sample, subject));
          found.set(key, places);
          const written = textAt(sample.textOf(file), range);
          assert.ok(places.has(`${file}:${range.start.line + 1} ${written}`), `${file} ${written}`);
          if (subject.kind !== 'requirement') continue;
          for (const place of definitionsAt(sample, file, range.start)?.places ?? []) {
            const text = textAt(sample.textOf(place.file), place.range);
            assert.ok(places.has(`${place.file}:${place.range.start.line + 1} ${text}`), text);
          }
        }
      }
      assert.ok(found.size > 50, String(found.size));
    },
  );
});
