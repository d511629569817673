import assert from 'node:assert/strict';
import { readChapterFile } from '../../../src/core/proofs/readChapterFile';
import { chapterAt } from '../../support/chapterAt';

const list = 'requirements:\n  SC.A.01: {}\n';

describe('the keys of a chapter file beside its requirements', () => {
  const wrong: readonly (readonly [name: string, text: string, ...problems: readonly string[]])[] = [
    ['a word without a colon', `chapter: A\nchap\n${list}`, 'yaml-syntax MISSING_COLON 1:0-1:4'],
    ['such a word before all others', `chap\n${list}`, 'yaml-syntax MISSING_COLON 0:0-0:4'],
    ['the word for nothing', `null\n${list}`, 'yaml-syntax MISSING_COLON 0:0-0:4'],
    ['a pair of braces without a key', `chapter: A\n{}\n${list}`, 'yaml-syntax MISSING_COLON 1:0-1:2'],
    ['an alias', `chapter: A\n*x\n${list}`, 'yaml-alias x 1:0-1:2'],
    ['a word in a quote that is not closed', `${list}"chap\n`, 'yaml-syntax MISSING_QUOTE 3:0-3:1'],
    ['an unknown key', `${list}stat: x\n`, 'unknown-key stat 2:0-2:4'],
    [
      'a key with several faults',
      `stat: [ a: b: c, "d" e, {\n${list}`,
      'yaml-syntax BLOCK_IN_FLOW 0:11-0:15',
      'unknown-key stat 0:0-0:4',
    ],
    ['no chapter', list],
  ];
  for (const [name, text, ...problems] of wrong) {
    it(`leave the requirements as they are where there is ${name}`, () => {
      const read = chapterAt(text);
      assert.deepEqual(read.problems, problems);
      const line = text.split('\n').indexOf('  SC.A.01: {}');
      assert.deepEqual(read.entries, [`SC.A.01 ${line}:2-${line}:9`]);
    });
  }

  it('are reported where they are repeated, with the first of them, whose chapter counts', () => {
    const { file } = readChapterFile(
      'a.preuves.yaml',
      `chapter: A\n${list}# words\nchapter: B\n"requirements": {}\n`,
    );
    assert.equal(file.chapter?.value, 'A');
    assert.deepEqual(
      file.problems.map(({ code, params, range, firstRange }) => ({ code, params, range, firstRange })),
      [
        {
          code: 'duplicate-key',
          params: { key: 'chapter' },
          range: { start: { line: 4, character: 0 }, end: { line: 4, character: 7 } },
          firstRange: { start: { line: 0, character: 0 }, end: { line: 0, character: 7 } },
        },
        {
          code: 'duplicate-key',
          params: { key: 'requirements' },
          range: { start: { line: 5, character: 0 }, end: { line: 5, character: 14 } },
          firstRange: { start: { line: 1, character: 0 }, end: { line: 1, character: 12 } },
        },
      ],
    );
  });
});
