import assert from 'node:assert/strict';
import { comparePositions, type Range } from '../../../../src/core/text/position';
import { definitionsAt } from '../../../../src/core/views/mentions/definitionsAt';
import { noKnownTexts, pathsOf, withText } from '../../../../src/core/views/mentions/knownTexts';
import { mentionsIn } from '../../../../src/core/views/mentions/mentionsIn';
import { resolveRequirement } from '../../../../src/core/views/mentions/resolve';
import { png } from '../../../support/evidenceBytes';
import { catalogueText, dossierText } from '../../../support/dossierTexts';
import { knownOf, placeOf, sampleKnown, textAt, type Known } from './support';
import { long } from '../../../support/long';

const path = 'preuves/psc.preuves.yaml';
const rem = 'rem/REM.rem.yaml';
const corrections = 'rem/REM.corrections.yaml';

const psc = `chapter: Pro Santé Connect
requirements:
  SC.PSC.01:
    proofs:
      - for: SC.PSC.01.01.02
        file: PSC/a.png
      - for: SC.PSC.01.01.02
        file: PSC/lost.png
  SC.MSS/CONF.01 BIS:
    proofs:
      - for: SC.MSS/CONF.01.01#2
        cnda: { request: DMP, file: PSC/a.png }
  SC.OLD.07: {}
`;

const files = {
  'segur.yaml': `${dossierText}requests:\n  cnda: [{ service: DMP }]\n`,
  [rem]: catalogueText.replace(
    '      - id: SC.PSC.02\n',
    '      - id: SC.PSC.02\n        previousId: SC.OLD.07\n',
  ),
  [corrections]: `corrections: 1
requirements:
  SC.PSC.01:
    statement: Le système DOIT connecter vite.
    scenarios:
      SC.PSC.01.01: { text: Se connecter vite. }
    proofs:
      SC.PSC.01.01.02: { text: Trace datée }
`,
  [path]: psc,
  'preuves/PSC/a.png': png(1280, 720),
};

let known: Known;

/** Where words of a file lead: `file:line words`, lines from 1. */
function ledTo(file: string, words: string): readonly string[] | undefined {
  const found = definitionsAt(known, file, placeOf(known.textOf(file), words));
  return found?.places.map((place) => {
    const said = textAt(known.textOf(place.file), place.range);
    return `${place.file}:${place.range.start.line + 1}${said === '' ? '' : ` ${said}`}`;
  });
}

/** Whether a finding says that the catalogue does not have what is named there. */
function isUnknown({ snapshot }: Known, file: string, { start }: Range): boolean {
  const found = snapshot.findingsByFile.get(file) ?? [];
  return found.some(
    ({ code, range }) => code === 'unknown-expected-proof' && comparePositions(range.start, start) === 0,
  );
}

describe('going to a definition', () => {
  before(async () => {
    known = await knownOf(files);
  });

  it('leads from an id and from what a proof is for to the catalogue', () => {
    assert.deepEqual(ledTo(path, 'SC.PSC.01:'), [`${rem}:6 SC.PSC.01`]);
    assert.deepEqual(ledTo(path, 'SC.PSC.01.01.02'), [`${rem}:20 SC.PSC.01.01.02`]);
    assert.deepEqual(ledTo(path, 'SC.MSS/CONF.01.01#2'), [`${rem}:55 SC.MSS/CONF.01.01.01`]);
    assert.deepEqual(ledTo(path, 'Pro Santé'), [`${rem}:4 Pro Santé Connect`]);
  });

  it('leads from an id of the REM before to the requirement that took its place', () => {
    assert.deepEqual(ledTo(path, 'SC.OLD.07'), [`${rem}:24 SC.PSC.02`]);
  });

  it('leads from a path to its file, and nowhere where it is not there', () => {
    assert.deepEqual(ledTo(path, 'PSC/a.png'), ['preuves/PSC/a.png:1']);
    assert.deepEqual(ledTo(path, 'PSC/lost.png'), []);
    assert.deepEqual(ledTo('segur.yaml', 'rem/REM'), [`${rem}:1 `.trimEnd()]);
  });

  it('leads from a profile to where it is named, and back to where it is chosen', () => {
    assert.deepEqual(ledTo('segur.yaml', 'Envoi manuel'), [`${rem}:44 Envoi manuel`]);
    assert.deepEqual(ledTo(rem, 'Envoi manuel'), ['segur.yaml:7 Envoi manuel']);
    assert.deepEqual(ledTo(rem, 'Mailiz'), [`${rem}:62 Mailiz`]);
  });

  it('leads from a request that is cited to where it is written', () => {
    assert.deepEqual(ledTo(path, 'DMP'), ['segur.yaml:10 DMP']);
  });

  it('leads from a corrected text to its correction, and from a correction to what it corrects', () => {
    assert.deepEqual(ledTo(rem, 'Le système DOIT connecter'), [`${corrections}:3 SC.PSC.01`]);
    assert.deepEqual(ledTo(rem, 'Se connecter'), [`${corrections}:6 SC.PSC.01.01`]);
    assert.deepEqual(ledTo(rem, 'Trace'), [`${corrections}:8 SC.PSC.01.01.02`]);
    assert.deepEqual(ledTo(corrections, 'SC.PSC.01:'), [`${rem}:6 SC.PSC.01`]);
    assert.deepEqual(ledTo(corrections, 'SC.PSC.01.01.02'), [`${rem}:20 SC.PSC.01.01.02`]);
  });

  it('leads nowhere from a text that is not corrected, a key, or an empty place', () => {
    assert.equal(ledTo(rem, 'Se déconnecter'), undefined);
    assert.equal(ledTo(path, 'proofs:'), undefined);
    assert.equal(definitionsAt(known, path, { line: 99, character: 0 }), undefined);
    assert.equal(definitionsAt(known, 'notes.txt', { line: 0, character: 0 }), undefined);
  });

  it('follows the text that is asked about, not the one that was read before', () => {
    const newer = withText(known, path, `# a line more\n${psc}`);
    const found = definitionsAt(newer, path, { line: 3, character: 4 });
    assert.deepEqual(
      found?.places.map(({ file, range }) => [file, range.start.line]),
      [[rem, 5]],
    );
  });

  it('leads to files from a chapter file that belongs to no dossier', () => {
    const alone = withText(noKnownTexts, 'psc.preuves.yaml', psc);
    const at = placeOf(psc, 'PSC/a.png');
    assert.deepEqual(
      definitionsAt(alone, 'psc.preuves.yaml', at)?.places.map(({ file }) => file),
      ['PSC/a.png'],
    );
    assert.deepEqual(definitionsAt(alone, 'psc.preuves.yaml', placeOf(psc, 'SC.PSC.01:'))?.places, []);
  });

  long('leads from every id of the sample to itself in the catalogue', async () => {
    const sample = await sampleKnown();
    let asked = 0;
    for (const file of pathsOf(sample)) {
      for (const { subject, range, role } of mentionsIn(sample, file)) {
        if (subject.kind !== 'requirement' && subject.kind !== 'expected-proof') continue;
        if (subject.kind === 'requirement' && !subject.known) continue;
        if (
          subject.kind === 'expected-proof' &&
          resolveRequirement(sample, subject.requirement) === undefined
        )
          continue;
        if (isUnknown(sample, file, range)) continue;
        asked++;
        const [first, ...more] = definitionsAt(sample, file, range.start)?.places ?? [];
        const id = textAt(sample.textOf(file), range);
        assert.ok(first !== undefined && more.length === 0, `${file} ${id} (${role})`);
        if (subject.kind === 'requirement')
          assert.equal(textAt(sample.textOf(first.file), first.range), subject.id);
        else assert.match(textAt(sample.textOf(first.file), first.range), /./u);
      }
    }
    assert.ok(asked > 100, String(asked));
  });
});
