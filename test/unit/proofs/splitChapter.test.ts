import assert from 'node:assert/strict';
import { splitBrokenChunk, splitChapter } from '../../../src/core/proofs/splitChapter';

/** The lines of the heads, of `requirements` and of the entries. */
function lines(text: string): readonly (number | readonly number[])[] | undefined {
  const split = splitChapter(text);
  if (split === undefined) return undefined;
  return [split.heads.map(({ line }) => line), split.requirementsLine, split.entries.map(({ line }) => line)];
}

describe('a chapter file cut into entries', () => {
  it('begins an entry at each line of the smallest column', () => {
    assert.deepEqual(lines('chapter: A\nrequirements:\n  X:\n    note: a\n  Y: {}\n'), [[0], 1, [2, 4]]);
    assert.deepEqual(lines('requirements:\n    X:\n  Y:\n    note: a\n  Z:\n'), [[], 0, [1, 2, 4]]);
  });

  it('begins entries on both sides of one that is further out, and reports which is', () => {
    const text = 'requirements:\n  A.01:\n    proofs: []\n A.02:\n    proofs: []\n  A.03:\n    proofs: []\n';
    assert.deepEqual(lines(text), [[], 0, [1, 3, 5]]);
    assert.deepEqual([...(splitChapter(text)?.misplaced ?? [])], [3]);
    assert.deepEqual([...(splitChapter(text.replace(' A.02', '  A.02'))?.misplaced ?? [])], []);
  });

  it('knows the key in quotes, with blanks, a comment or the line end of Windows behind it', () => {
    for (const key of [
      'requirements:',
      '"requirements":',
      "'requirements':",
      'requirements : # words',
      'requirements:\r',
    ])
      assert.deepEqual(lines(`${key}\n  X: {}\n`), [[], 0, [1]], key);
  });

  it('can’t be where the file has another shape', () => {
    for (const text of [
      '',
      '- a\n',
      '{ requirements: {} }',
      'requirements: {}\n',
      ' requirements:\n',
      '[a]\nrequirements:\n',
      'requirements:\n  { X: {}, Y: {} }',
      'requirements:\n\n  # a\n  {\n    X: {},\n  } # b\n\nchapter: A\n',
    ])
      assert.equal(lines(text), undefined, JSON.stringify(text));
  });

  it('can be where braces on its first line are not those of all', () => {
    assert.deepEqual(lines('requirements:\n  { X:\n    a: 1\n  Y: b\n'), [[], 0, [1, 3]]);
    assert.deepEqual(lines('requirements:\n  X: { a: 1 }\n  Y: {}\n'), [[], 0, [1, 2]]);
    assert.deepEqual(lines('requirements:\nchapter: { }\n'), [[1], 0, []]);
  });

  it('passes over blank lines, comments and the mark that begins a document', () => {
    assert.deepEqual(
      lines('# a\n--- # b\n\nchapter: A\nrequirements:\n# c\n\n  # d\n  X: {}\n  \n  Y: {}\n'),
      [[3], 4, [8, 10]],
    );
  });

  it('takes up the keys behind the requirements again, but nothing else that is at the first column', () => {
    assert.deepEqual(lines('requirements:\n  X: {}\nSC.A.01: {}\nhttps://x\n  Y: {}\nchapter: A\n'), [
      [5],
      0,
      [1, 2, 3, 4],
    ]);
  });

  it('leaves the keys of proofs that lost their indentation to the entry above', () => {
    assert.deepEqual(lines('requirements:\n  X:\nfile: a\n- for: b\n  Y: {}\nfile: a\nchapter: A\n'), [
      [6],
      0,
      [1, 4],
    ]);
    assert.deepEqual(lines('file: a\nrequirements:\n  X: {}\nchapter: A\nfile: a\n'), [[0, 3, 4], 1, [2]]);
  });

  it('takes up keys in quotes or with nothing behind them, but no words before a colon', () => {
    assert.deepEqual(lines('requirements:\n  X: {}\nsee note: a\n"note": a\nother:\n'), [[3, 4], 0, [1, 2]]);
  });

  it('begins no entry at lines without indentation between proofs, whatever else is between', () => {
    const list = 'requirements:\n  X:\n    proofs:\n      - file: a\n';
    for (const between of ['words\n', 'words\nmore\n', 'words\n\n# b\n', 'words\n        file: b\n'])
      assert.deepEqual(lines(`${list}${between}      - file: c\n`), [[], 0, [1]], between);
    assert.deepEqual(lines(`${list}words\n    note: a\n      - file: c\n`), [[], 0, [1, 4]]);
    assert.deepEqual(lines(`${list}words\nmore\n    note: a\n`), [[], 0, [1, 4, 5]]);
  });

  it('leaves lines with a tab before their first sign to the entry above', () => {
    assert.deepEqual(lines('requirements:\n  X:\n\tnote: a\n  \tnote: b\n  Y: {}\n'), [[], 0, [1, 4]]);
  });

  it('gives each entry its text without the end of its last line', () => {
    const texts = (text: string): readonly string[] | undefined =>
      splitChapter(text)?.entries.map((chunk) => chunk.text);
    assert.deepEqual(texts('requirements:\n  X:\n    a: 1\n  Y: {}\n'), ['  X:\n    a: 1', '  Y: {}\n']);
    assert.deepEqual(texts('requirements:\r\n  X:\r\n    a: 1\r\n  Y: {}'), ['  X:\r\n    a: 1', '  Y: {}']);
  });
});

describe('an entry that could not be read', () => {
  const parts = (text: string): readonly (readonly [number, string])[] | undefined =>
    splitBrokenChunk({ line: 10, text })?.map((chunk) => [chunk.line, chunk.text]);

  it('is cut again where a line looks like an entry of its own', () => {
    assert.deepEqual(parts('  X: [\n   SC.A/B.01:\n    note: a\n\t"SC.A.02": # words'), [
      [10, '  X: ['],
      [11, '   SC.A/B.01:\n    note: a'],
      [13, '\t"SC.A.02": # words'],
    ]);
  });

  it('stays whole where none does', () => {
    for (const line of ['SC.A.01:', '  note:', '  SC.A.01: a', '  file: a.01', '  1.2:', '  - SC.A.01:'])
      assert.equal(parts(`  SC.X.01: [\n${line}`), undefined, line);
  });
});
