import assert from 'node:assert/strict';
import { expectedProofAt } from '../../../src/core/catalogue/expectedProofAt';
import { readCatalogue } from '../../../src/core/catalogue/readCatalogue';
import { writeCatalogue } from '../../../src/core/catalogue/writeCatalogue';
import { catalogueOf, chapterOf, expectedOf, requirementOf, scenarioOf } from '../../support/catalogues';
import { long } from '../../support/long';

const proofs = [expectedOf('A.01.01.01', 1), { ...expectedOf(undefined, 2), text: 'Deux\nlignes : oui' }];
const written = writeCatalogue(
  catalogueOf(
    chapterOf(
      'Alpha',
      requirementOf('A.01', { ...scenarioOf('A.01.01'), expectedProofs: proofs }),
      requirementOf('A.02'),
    ),
    chapterOf('Bêta', requirementOf('B.01', scenarioOf('', 'B.01.01'))),
  ),
);

/** The name of what is under each line of a text, and the words that are pointed at. */
function told(text: string): readonly string[] {
  const { catalogue } = readCatalogue(text);
  assert.ok(catalogue);
  const lines = text.split('\n');
  return lines.map((line, order) => {
    const found = expectedProofAt(text, catalogue, { line: order, character: line.trimEnd().length });
    if (found === undefined) return '';
    const { start } = found.range;
    return `${found.requirement.id} ${found.name} ${lines[start.line]?.slice(start.character).split(':')[0] ?? ''}`;
  });
}

describe('the expected proof under a place of a catalogue', () => {
  it('is reported on each of its lines, and nowhere else', () => {
    assert.deepEqual(
      told(written).filter((line) => line !== ''),
      [
        'A.01 A.01.01.01 number',
        'A.01 A.01.01.01 kinds',
        'A.01 A.01.01.01 text',
        'A.01 A.01.01#2 kinds',
        'A.01 A.01.01#2 text',
        'A.01 A.01.01#2 text',
        'A.01 A.01.01#2 text',
        'B.01 B.01.01 number',
        'B.01 B.01.01 kinds',
        'B.01 B.01.01 text',
      ],
    );
  });

  it('is found in a file with Windows line ends, and where the id is not first', () => {
    const other = written.replace(
      '- id: A.01\n        nature: EXIGENCE',
      '- nature: EXIGENCE\n        id: A.01',
    );
    assert.deepEqual(told(other.replaceAll('\n', '\r\n')), told(written));
  });

  long('is nothing where what is written can’t be read', () => {
    assert.deepEqual(
      told(written.replace('kinds: [demonstration]', 'kinds: [demonstration')).filter((line) =>
        line.startsWith('A'),
      ),
      [],
    );
  });
});
