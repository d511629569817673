import assert from 'node:assert/strict';
import { splitFlowItems } from '../../../src/core/proofs/splitFlowItems';

/** Each item after the line where it stands, then what is left of the entry, without the items. */
function cut(text: string): readonly string[] | undefined {
  const apart = splitFlowItems(text);
  return apart && [...apart.items.map((one) => `${one.line}|${one.text}`), apart.rest];
}

describe('a list of proofs in brackets that is cut into its items', () => {
  it('has each item at its own column, and leaves the lines of the entry where they are', () => {
    assert.deepEqual(cut('SC.A.01:\n  proofs: [ { file: a },\n    { file: b ]\n  toReview: c\n'), [
      '1|            { file: a }',
      '2|    { file: b ]',
      'SC.A.01:\n  proofs: \n\n  toReview: c\n',
    ]);
    const apart = splitFlowItems('SC.A.01:\n\n  note: "proofs"\n  proofs: [ a, b ]\n');
    assert.deepEqual(
      [apart?.proofsLine, apart?.flow, apart?.items.map(({ aligned }) => aligned)],
      [3, true, [true, true]],
    );
  });

  it('ends where it is not closed before the next key, as far in as its own one, quoted or not', () => {
    for (const key of ['proofs', '"proofs"', "'proofs'"]) {
      const head = `SC.A.01:\n  ${key}: [ `;
      assert.deepEqual(cut(`${head}{ file: a }\n  toReview: oui\n`), [
        `1|${' '.repeat(head.length - 9)}{ file: a }`,
        `SC.A.01:\n  ${key}: \n  toReview: oui\n`,
      ]);
    }
    assert.equal(cut('SC.A.01:\n  proofs: [ { file: a }\n    other: x\n')?.length, 3);
  });

  it('does not end before a key where it stands in braces, whose lines may begin anywhere', () => {
    assert.deepEqual(cut('SC.A.01: { proofs: [ { file: a },\ntoReview\n'), [
      `0|${' '.repeat(21)}{ file: a }`,
      '1|toReview\n',
      'SC.A.01: { proofs: \n\n',
    ]);
  });

  it('is none without items, without brackets, or under another key', () => {
    for (const text of [
      'SC.A.01:\n  proofs: []\n',
      'SC.A.01:\n  proofs: [ # [ a ]\n',
      'SC.A.01:\n  proofs:\n    - file: a\n',
      'SC.A.01:\n  reproofs: [ a ]\n',
      'SC.A.01:\n  proofs": [ a ]\n',
    ])
      assert.equal(cut(text), undefined, text);
  });

  it('is cut as long as its items stand behind a million blanks at most', () => {
    const behind = (blanks: number): number | undefined => {
      const each = 10_000;
      return cut(
        `proofs: [${' '.repeat(each - 9)}${`a,\n${' '.repeat(each)}`.repeat(blanks / each - 1)}b ]\n`,
      )?.length;
    };
    assert.equal(behind(1_000_000), 101);
    assert.equal(behind(1_010_000), undefined);
  });
});
