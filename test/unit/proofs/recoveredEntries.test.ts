import assert from 'node:assert/strict';
import { readDocument } from '../../../src/core/proofs/readChapterDocument';
import { readChapterFile } from '../../../src/core/proofs/readChapterFile';
import { runAtOnce } from '../../../src/core/text/steps';
import { FullParserBudget } from '../../../src/core/yaml/fullParserBudget';
import { chapterAt, problemAt } from '../../support/chapterAt';

function textWith(body: string): string {
  return `requirements:\n  SC.A.01:\n${body}  SC.A.09: {}\n`;
}

/** Below its id, from line 2 on; then the problems and the proofs. */
type Case = readonly [body: string, problems: readonly string[], proofs: readonly string[]];

const items: Readonly<Record<string, Case>> = {
  'at the column of their key': [
    '    proofs:\n    - file: a.png\n    - { b\n',
    ['yaml-syntax UNCLOSED 4:9-4:10'],
    ['a.png 3:6-3:17 alone', 'unreadable 4:6-4:9'],
  ],
  'with words that hold a dash': [
    '    proofs:\n      - file: a-b.png\n        note: c - d\n        version: e - f\n        test: g - h\n      - { b\n',
    ['yaml-syntax UNCLOSED 7:11-7:12'],
    ['a-b.png 3:8-6:19 alone', 'unreadable 7:8-7:11'],
  ],
  'of which a later key holds a dash': [
    '    proofs:\n      - note: a\n        file: a-b.png\n      - { b\n',
    ['yaml-syntax UNCLOSED 5:11-5:12'],
    ['a-b.png 3:8-4:21 alone', 'unreadable 5:8-5:11'],
  ],
  'below their dashes': [
    '    proofs:\n      -\n        file: a.png\n      -\n        file: { b\n',
    ['yaml-syntax UNCLOSED 6:17-6:18'],
    ['a.png 4:8-4:19 alone', 'unreadable 6:8-6:17'],
  ],
  'of which the first is too deep': [
    '    proofs:\n       - file: a.png\n      - file: b.png\n      - file: { b\n',
    ['yaml-syntax BAD_INDENT 3:7-3:20', 'yaml-syntax UNCLOSED 5:17-5:18'],
    ['a.png 3:9-3:20', 'b.png 4:8-4:19 alone', 'unreadable 5:8-5:17'],
  ],
  'of which one is too deep': [
    '    proofs:\n      - file: a.png\n       - file: b.png\n      - file: { b\n',
    ['yaml-syntax BAD_INDENT 4:7-4:8', 'yaml-syntax UNCLOSED 5:17-5:18'],
    ['a.png 3:8-3:19 alone', 'b.png 4:9-4:20', 'unreadable 5:8-5:17'],
  ],
  'of which one is too deep, below one with two colons': [
    '    proofs:\n      - file: a: b\n       - file: b.png\n      - file: c.png\n',
    ['yaml-syntax TWO_COLONS 3:14-3:15', 'yaml-syntax BAD_INDENT 4:7-4:8'],
    ['unreadable 3:8-3:18', 'b.png 4:9-4:20', 'c.png 5:8-5:19 alone'],
  ],
  'of which one is not deep enough, below an open quote': [
    '    proofs:\n      - file: "a\n     - file: b.png\n       version: 1\n      - file: c.png\n',
    ['yaml-syntax MISSING_QUOTE 3:16-3:17', 'yaml-syntax BAD_INDENT 4:5-4:18'],
    [' 3:8-3:16', 'b.png 4:7-5:17', 'c.png 6:8-6:19 alone'],
  ],
  'at two columns, as many at each': [
    '    proofs:\n      - file: a.png\n       - file: { b\n',
    ['yaml-syntax UNCLOSED 4:18-4:19'],
    ['a.png 3:8-3:19 alone', 'unreadable 4:9-4:18'],
  ],
  'of which the first is behind a TAB': [
    '    proofs:\n\t- file: a.png\n      - file: b.png\n      - file: c.png\n',
    ['yaml-syntax TAB_AS_INDENT 3:0-3:1'],
    ['a.png 3:3-3:14', 'b.png 4:8-4:19 alone', 'c.png 5:8-5:19 alone'],
  ],
  'of which the first has its dash in a comment': [
    '    proofs:\n#     - file: a.png\n        version: 1\n      - file: b.png\n      - file: c.png\n',
    ['yaml-syntax MISSING_DASH 4:8-4:18'],
    ['b.png 5:8-5:19 alone', 'c.png 6:8-6:19 alone'],
  ],
  'below words that are further in': [
    '    proofs:\n        words\n      - file: a.png\n',
    ['yaml-syntax MULTILINE_KEY 3:8-4:12'],
    ['a.png 4:8-4:19 alone'],
  ],
  'with words that have no dash, below an open quote': [
    '    proofs:\n      - file: "a\n      words\n      - file: b.png\n',
    ['yaml-syntax MISSING_QUOTE 3:16-3:17', 'yaml-syntax MISSING_DASH 4:6-4:11'],
    [' 3:8-3:16', 'b.png 5:8-5:19 alone'],
  ],
  'in brackets, with one that is nothing': [
    '    proofs: [ { file: a.png }, null, { b ]\n',
    ['yaml-syntax UNCLOSED 2:41-2:42', 'schema-invalid proofs.1 type object 2:31-2:35'],
    ['a.png 2:14-2:29 alone', 'unreadable 2:37-2:41'],
  ],
  'of which one is behind a TAB': [
    '    proofs:\n      - file: a.png\n \t- file: b.png\n      - file: c.png\n',
    ['yaml-syntax TAB_AS_INDENT 4:1-4:2'],
    ['a.png 3:8-3:19 alone', 'b.png 4:4-4:15', 'c.png 5:8-5:19 alone'],
  ],
  'with words behind a TAB': [
    '    proofs:\n      - file: a.png\n \tb\n      - { b\n',
    ['yaml-syntax TAB_AS_INDENT 4:2-4:3', 'yaml-syntax UNCLOSED 5:11-5:12'],
    ['a.png 3:8-3:19', 'unreadable 5:8-5:11'],
  ],
  'with a key behind a TAB': [
    '    proofs:\n      - file: a.png\n\tversion: 1\n      - file: b.png\n',
    ['yaml-syntax TAB_AS_INDENT 4:1-4:8'],
    ['a.png 3:8-3:19', 'b.png 5:8-5:19 alone'],
  ],
  'with comments and empty lines between them': [
    '    proofs:\n      - file: a.png\n    # words\n\n \t# words\n  \n      - { b\n',
    ['yaml-syntax UNCLOSED 8:11-8:12'],
    ['a.png 3:8-3:19 alone', 'unreadable 8:8-8:11'],
  ],
  'with words that have no dash': [
    '    proofs:\n      - file: a.png\n      words\n      - { b\n',
    ['yaml-syntax BAD_INDENT 4:0-4:1', 'yaml-syntax UNCLOSED 5:11-5:12'],
    ['a.png 3:8-3:19 alone', 'unreadable 5:8-5:11'],
  ],
  'with a key that lost its place': [
    '    proofs:\n      - file: a.png\n    file: b.png\n      - file: c.png\n',
    ['yaml-syntax NEXT_LINE_INDENT 4:10-4:11'],
    ['a.png 3:8-3:19 alone', 'c.png 5:8-5:19 alone'],
  ],
  'with a key that is there twice': [
    '    proofs:\n      - file: a.png\n        file: b.png\n      - { c\n',
    ['duplicate-key file 4:8-4:12', 'yaml-syntax UNCLOSED 5:11-5:12'],
    ['a.png 3:8-4:19 alone', 'unreadable 5:8-5:11'],
  ],
  'under a key that is there before, which counts': [
    '    proofs: []\n    proofs:\n      - file: a.png\n      - { b\n',
    ['duplicate-key proofs 3:4-3:10', 'yaml-syntax UNCLOSED 5:11-5:12'],
    [],
  ],
  'beside a longer list further in': [
    '    toReview:\n        - a\n        - b\n        - c\n    proofs:\n      - file: a.png\n      - { b\n',
    ['yaml-syntax UNCLOSED 8:11-8:12', 'schema-invalid toReview type string 3:8-3:9'],
    ['a.png 7:8-7:19 alone', 'unreadable 8:8-8:11'],
  ],
  'beside another list, where there is only one': [
    '    toReview:\n        - a\n    proofs:\n      - file: a.png\n    note: [b\n',
    ['yaml-syntax UNCLOSED 6:12-6:13'],
    ['a.png 5:8-5:19 alone'],
  ],
  'above a key that is not deep enough': [
    '    proofs:\n      - file: a.png\n      - { b\n   toReview: x\n',
    ['yaml-syntax BAD_INDENT 2:11-3:0', 'yaml-syntax UNCLOSED 4:11-4:12'],
    ['a.png 3:8-3:19 alone', 'unreadable 4:8-4:11'],
  ],
  'of another list': ['    ignore:\n      - a\n      - { b\n', ['yaml-syntax UNCLOSED 4:11-4:12'], []],
};

describe('the items of a broken list of proofs', () => {
  for (const [name, [body, problems, proofs]] of Object.entries(items)) {
    it(`are read one by one, with their places: ${name}`, () => {
      const text = textWith(body);
      const end = text.split('\n').length - 2;
      assert.deepEqual(chapterAt(text), {
        problems,
        entries: ['SC.A.01 1:2-1:9 broken', `SC.A.09 ${end}:2-${end}:9`],
        proofs,
      });
    });
  }

  it('leave what stands beside them in the entry, before or behind', () => {
    const list = '    proofs:\n      - file: a.png\n      - { b\n      - file: c.png\n';
    for (const body of [`    toReview: c - d\n${list}`, `${list}    toReview: c - d\n`]) {
      const [first] = readChapterFile('a.preuves.yaml', textWith(body)).file.entries;
      assert.equal(first?.entry.toReview?.value, 'c - d', body);
      assert.deepEqual(
        first.entry.proofs.map(({ readAlone }) => readAlone),
        [true, undefined, true],
      );
      const lastLine = body.trimEnd().split('\n').at(-1) ?? '';
      assert.deepEqual(first.entry.range, {
        start: { line: 0, character: 2 },
        end: { line: 5, character: lastLine.length },
      });
    }
  });

  it('leave what stands beside them on the same line, in braces', () => {
    const text = 'requirements:\n  SC.A.01: { toReview: x, proofs: [ { file: a.png }, *x ] }\n';
    const [first] = readChapterFile('a.preuves.yaml', text).file.entries;
    assert.equal(first?.entry.toReview?.value, 'x');
    assert.deepEqual(chapterAt(text).proofs, ['a.png 1:36-1:51 alone']);
  });

  it('have the place of the list where what is beside them can’t be read', () => {
    const body =
      '    toReview: "x\n    proofs:\n      - file: a.png\n      - file: b.png\n        version: 1\n';
    const [first] = readChapterFile('a.preuves.yaml', textWith(body)).file.entries;
    assert.deepEqual(first?.entry.range.end, { line: 5, character: 18 });
    assert.deepEqual(first.entry.node?.range, {
      start: { line: 3, character: 8 },
      end: first.entry.range.end,
    });
    assert.equal(first.entry.toReview, undefined);
  });

  it('show the words of one that can’t be read, where they are', () => {
    const words = 'file: b.png\n        note: b\n        version: 1 84 07 75 116 123 18';
    const body = `    proofs:\n      - { a\n      ${words}\n\n      - file: c.png\n`;
    const [first] = readChapterFile('a.preuves.yaml', textWith(body)).file.entries;
    assert.deepEqual(
      first?.entry.figures.map(({ value, range }) => ({ value, range })),
      [{ value: words, range: { start: { line: 3, character: 6 }, end: { line: 5, character: 38 } } }],
    );
  });

  it('are not read where the entry is too large', () => {
    const body = `    proofs:\n      - file: a.png\n    note: [${','.repeat(150_000)}]\n`;
    const { problems, proofs } = chapterAt(textWith(body));
    assert.deepEqual([problems, proofs], [['file-too-large entry 1:0-1:1'], []]);
  });

  it('are read one by one as long as there may be more of them in the file', () => {
    const read = (count: number): readonly (boolean | undefined)[] | undefined => {
      const budget = new FullParserBudget();
      budget.takeApart(4_998);
      const body = `    proofs:\n${'      - file: a.png\n'.repeat(count - 1)}      - { b\n`;
      const reading = runAtOnce(readDocument(textWith(body), new Map(), { budget, mostEntries: 9 }));
      return reading.entries[0]?.entry.proofs.map(({ readAlone }) => readAlone);
    };
    assert.deepEqual(read(2), [true, undefined]);
    assert.deepEqual(read(3), [undefined, undefined, undefined]);
  });

  it('are read as far as they are simple where no time is left for the rest', () => {
    const budget = new FullParserBudget();
    while (budget.begin('x'.repeat(1_000_000)));
    const body = '    toReview: [x\n    proofs:\n      - file: a.png\n      - { b\n';
    const [first] = runAtOnce(readDocument(textWith(body), new Map(), { budget, mostEntries: 9 })).entries;
    assert.deepEqual(
      first?.entry.proofs.map(({ readAlone }) => readAlone),
      [true],
    );
    assert.deepEqual(
      first.entry.problems.map((one) => problemAt(one)),
      ['yaml-syntax UNREAD 0:0-0:1', 'yaml-syntax UNREAD 4:0-4:1'],
    );
  });
});
