import assert from 'node:assert/strict';
import { isProofKeyLine } from '../../../src/core/proofs/isProofKeyLine';
import {
  firstSyntaxError,
  halfTyped,
  shiftedText,
  textsWithDigits,
} from '../../../src/core/proofs/partsOfChapter';
import { rangeOf } from '../../../src/core/text/position';
import type { ReadingDraft } from '../../../src/core/yaml/nodes';
import { readYaml } from '../../../src/core/yaml/readYaml';

const syntax = (line: number): ReadingDraft => ({
  ...{ code: 'yaml-syntax', range: rangeOf(line, 0, line, 1) },
  params: { what: 'MISSING_COLON' },
});
const conflict: ReadingDraft = { code: 'merge-conflict', range: rangeOf(1, 0, 1, 1), params: {} };

describe('what is wrong in an entry', () => {
  it('is of its syntax errors the first, with all that is something else', () => {
    assert.deepEqual(firstSyntaxError([conflict, syntax(2), syntax(3), conflict]), [
      conflict,
      syntax(2),
      conflict,
    ]);
    assert.deepEqual(firstSyntaxError([conflict]), [conflict]);
    assert.deepEqual(firstSyntaxError([]), []);
  });

  it('is where its id is typed without a colon the whole of it, and at least one column', () => {
    const at = (text: string) => halfTyped(text).range;
    assert.deepEqual(at('  SC.A.01  \n    proofs:\n'), rangeOf(0, 2, 0, 9));
    assert.deepEqual(at('SC.A.01'), rangeOf(0, 0, 0, 7));
    assert.deepEqual(at('   \nx'), rangeOf(0, 3, 0, 4));
    assert.deepEqual(at(''), rangeOf(0, 0, 0, 1));
    assert.deepEqual(halfTyped('a').params, { what: 'MISSING_COLON' });
  });
});

describe('texts with many figures', () => {
  it('are values and keys with the figures of a number, but no sums of files', () => {
    const number = '1 84 07 75 116 123 18';
    const { root } = readYaml(
      [
        `note: ${number}`,
        `"${number}": x`,
        `sha256: ${'1a'.repeat(32)}`,
        `upper: ${'1A'.repeat(32)}`,
        `figures: "${'12'.repeat(32)}"`,
        `longer: ${'1a'.repeat(31)}123456789012345`,
        'few: 2026-02-01',
        'words: nothing to see here',
      ].join('\n'),
    );
    assert.deepEqual(
      textsWithDigits(root).map(({ range }) => range.start.line),
      [0, 1, 4, 5],
    );
    assert.deepEqual(textsWithDigits(undefined), []);
  });

  it('move with the lines that they are on', () => {
    assert.deepEqual(shiftedText({ value: 'a', range: rangeOf(1, 2, 3, 4) }, 5), {
      value: 'a',
      range: rangeOf(6, 2, 8, 4),
    });
  });
});

describe('a line that only a proof has', () => {
  it('begins with a key of proofs, at any column, behind a dash or in quotes', () => {
    for (const line of [
      'file: a',
      '    for:',
      '  - gazelle: x',
      '-   "sha256" : x',
      "'ranOn':",
      'madeOn:\tx',
    ])
      assert.equal(isProofKeyLine(line), true, line);
    for (const line of [
      '',
      'files: a',
      'file',
      'file:a',
      'note: x',
      'toReview: x',
      'x file: a',
      '-file: a',
      '- - file: a',
    ])
      assert.equal(isProofKeyLine(line), false, line);
  });
});
