import assert from 'node:assert/strict';
import { readDocument, type EntryMemory } from '../../../src/core/proofs/readChapterDocument';
import { readChapterFile } from '../../../src/core/proofs/readChapterFile';
import { runAtOnce } from '../../../src/core/text/steps';
import { FullParserBudget } from '../../../src/core/yaml/fullParserBudget';
import { chapterAt, problemAt } from '../../support/chapterAt';

const [first, last] = ['  SC.A.01: {}\n', '  SC.A.09: {}\n'];

/** What stands between two sound entries, from line 2 on; then the problems and the entries that it makes. */
const accidents: Readonly<Record<string, readonly [string, readonly string[], readonly string[]]>> = {
  'without its indentation': [
    'SC.A.02:\n    toReview: x\n',
    ['yaml-syntax BAD_INDENT 2:0-2:1'],
    ['SC.A.02 2:0-2:7'],
  ],
  'one space too deep': [
    '   SC.A.02:\n    toReview: x\n',
    ['yaml-syntax BAD_INDENT 2:0-2:3'],
    ['SC.A.02 2:3-2:10'],
  ],
  'behind a TAB': [
    '\tSC.A.02:\n    toReview: x\n',
    ['yaml-syntax TAB_AS_INDENT 2:0-2:1'],
    ['SC.A.02 2:1-2:8 broken'],
  ],
  'one space too deep, and itself broken': [
    '   SC.A.02:\n    toReview: "x\n',
    ['yaml-syntax MISSING_QUOTE 3:16-3:17'],
    ['SC.A.02 2:3-2:10 broken'],
  ],
  'too deep below a broken one without indentation': [
    'SC.A.02: [\n   SC.A.03:\n    toReview: x\n',
    ['yaml-syntax UNCLOSED 2:10-2:11', 'yaml-syntax BAD_INDENT 3:0-3:3'],
    ['SC.A.02 2:0-2:7 broken', 'SC.A.03 3:3-3:10'],
  ],
  'whose proof lost the indentation of a key': [
    '  SC.A.02:\n    proofs:\n      - for: a\nfile: a.png\n',
    ['yaml-syntax UNEXPECTED 5:0-5:4', 'schema-invalid proofs.0 one-target 4:8-4:14'],
    ['SC.A.02 2:2-2:9 broken'],
  ],
  'that is half typed': ['  SC.A.02\n', ['yaml-syntax MISSING_COLON 2:2-2:9'], []],
  'that is half typed above one too deep': [
    '  SC.A.02\n   SC.A.03:\n    toReview: x\n',
    ['yaml-syntax MISSING_COLON 2:2-2:9', 'yaml-syntax BAD_INDENT 3:0-3:3'],
    ['SC.A.03 3:3-3:10'],
  ],
  'that begins with a dash': ['  - a: [\n', ['yaml-syntax UNCLOSED 2:8-2:9'], []],
  'that is two in braces': ['  { SC.A.02: {}, SC.A.03: {} }\n', ['yaml-syntax MISSING_COLON 2:2-2:30'], []],
  'with nothing but an alias': ['  *x\n', ['yaml-alias x 2:2-2:4'], []],
  'that is nothing': ['  ~\n', [], []],
  'with a key that is there twice': [
    '  SC.A.02:\n    toReview: a\n    toReview: b\n',
    ['duplicate-key toReview 4:4-4:12'],
    ['SC.A.02 2:2-2:9'],
  ],
  'with several faults of syntax': [
    '  SC.A.02:\n    toReview: "a" b\n    note: "c" d\n    note: e\n',
    ['yaml-syntax WORDS_AFTER_QUOTE 3:18-3:19', 'duplicate-key note 5:4-5:8'],
    ['SC.A.02 2:2-2:9 broken'],
  ],
};

function textWith(between: string): string {
  return `requirements:\n${first}${between}${last}`;
}

describe('an entry', () => {
  for (const [name, [between, problems, entries]] of Object.entries(accidents)) {
    it(`leaves the others as they are, and has its faults said at their place: ${name}`, () => {
      const text = textWith(between);
      const end = text.split('\n').length - 2;
      const read = chapterAt(text);
      assert.deepEqual(read.problems, problems);
      assert.deepEqual(read.entries, ['SC.A.01 1:2-1:9', ...entries, `SC.A.09 ${end}:2-${end}:9`]);
    });

    it(`is read as it was when the file is read again: ${name}`, () => {
      const before = readChapterFile('a.preuves.yaml', textWith(between));
      const again = readChapterFile('a.preuves.yaml', textWith(between), before.memory);
      assert.deepEqual(again.file.problems, before.file.problems);
      assert.deepEqual(again.file.entries, before.file.entries);
    });
  }

  it('that is broken is the same object again while its text is the same', () => {
    const text = textWith('  SC.A.02:\n    toReview: "x\n');
    const before = readChapterFile('a.preuves.yaml', text);
    const again = readChapterFile('a.preuves.yaml', `# words\n${text}`, before.memory);
    assert.equal(before.file.entries[1]?.entry.broken, true);
    assert.equal(again.file.entries[1]?.entry, before.file.entries[1].entry);
  });

  it('is no longer too far out once the others are where it is', () => {
    const outer = ' SC.A.02:\n    toReview: x\n';
    const before = readChapterFile('a.preuves.yaml', `requirements:\n  SC.A.01:\n${outer}  SC.A.03:\n`);
    const problemsIn = ({ file }: typeof before): unknown =>
      file.entries.map(({ entry }) => entry.problems.length);
    assert.deepEqual(problemsIn(before), [0, 1, 0]);
    const after = readChapterFile(
      'a.preuves.yaml',
      `requirements:\n SC.A.01:\n${outer} SC.A.03:\n`,
      before.memory,
    );
    assert.deepEqual(problemsIn(after), [0, 0, 0]);
  });

  it('with more than can be read of one is said to be too large, alone', () => {
    assert.deepEqual(chapterAt(textWith(`  SC.A.02: [${','.repeat(150_000)}]\n`)), {
      problems: ['file-too-large entry 2:0-2:1'],
      entries: ['SC.A.01 1:2-1:9', 'SC.A.02 2:2-2:9 broken', 'SC.A.09 3:2-3:9'],
      proofs: [],
    });
  });
});

describe('the entries of a document', () => {
  const read = (
    text: string,
    most: number,
    budget = new FullParserBudget(),
    memory: EntryMemory = new Map(),
  ) => runAtOnce(readDocument(text, memory, { budget, mostEntries: most }));

  it('are refused where they are more than there may be, with all else', () => {
    const text = `chapter: A\n${textWith('')}`;
    assert.deepEqual(
      [2, 1].map((most) => read(text, most).entries.length),
      [2, 0],
    );
    const { chapter, requirementsKey, problems, texts, memory } = read(text, 1);
    assert.deepEqual(
      problems.map((one) => problemAt(one)),
      ['file-too-large elements 0:0-0:1'],
    );
    assert.deepEqual([chapter, requirementsKey, texts, memory.size], [undefined, undefined, [], 0]);
  });

  it('are refused beside more than ten thousand other keys', () => {
    const keys = Array.from({ length: 10_001 }, (_, at) => `a${at}:\n`).join('');
    const problems = read(textWith('') + keys, 2).problems.map((one) => problemAt(one));
    assert.deepEqual(problems, ['file-too-large elements 0:0-0:1']);
  });

  it('for which too little time was left are read the next time, the others not again', () => {
    const text = textWith('  SC.A.02: {}\n   SC.A.03:\n    toReview: [x\n');
    const spent = new FullParserBudget();
    while (spent.begin('x'.repeat(1_000_000)));
    const before = read(text, 9, spent);
    const problems = before.entries.map(({ entry }) => entry.problems.map((one) => problemAt(one)));
    assert.deepEqual(problems, [[], [], ['yaml-syntax UNREAD 0:0-0:1'], []]);
    const again = read(text, 9, new FullParserBudget(), before.memory);
    assert.deepEqual(
      again.entries.map(({ entry }) => entry.problems.map((one) => problemAt(one))),
      [[], [], ['yaml-syntax UNCLOSED 1:16-1:17'], []],
    );
    assert.equal(again.entries[0]?.entry, before.entries[0]?.entry);
  });
});

describe('a chapter file that is read as one piece', () => {
  const number = (first: number): string => `${first} 84 07 75 116 123 18`;

  it('has its chapter, its entries and its texts with many figures where they are', () => {
    const text = [
      `requirements: { SC.A.01: { toReview: ${number(0)} }, SC.A.02: }`,
      'chapter: A',
      `note: { ${number(1)}: ${number(2)} }`,
      `"${number(1)}": x`,
    ].join('\n');
    const { file } = readChapterFile('a.preuves.yaml', text);
    assert.equal(file.chapter?.value, 'A');
    assert.deepEqual(file.requirementsKey, {
      start: { line: 0, character: 0 },
      end: { line: 0, character: 12 },
    });
    assert.deepEqual(
      file.comments.map(({ value, range }) => [value, range.start.line, range.start.character]),
      [
        [number(1), 2, 8],
        [number(2), 2, 31],
        [number(1), 3, 0],
      ],
    );
    assert.deepEqual(chapterAt(text), {
      problems: ['unknown-key note 2:0-2:4', `unknown-key ${number(1)} 3:0-3:23`],
      entries: ['SC.A.01 0:16-0:23', 'SC.A.02 0:62-0:69'],
      proofs: [],
    });
  });

  it('has the texts of its list where it is one', () => {
    const { file } = readChapterFile('a.preuves.yaml', `- ${number(1)}\n- few\n`);
    assert.deepEqual(
      file.comments.map(({ value }) => value),
      [number(1)],
    );
  });

  it('says what is wrong with it as a whole', () => {
    const wrong: Readonly<Record<string, readonly string[]>> = {
      '': ['schema-invalid empty-file 0:0-0:1'],
      '# words\n': ['schema-invalid empty-file 0:0-0:1'],
      '*x\n': ['yaml-alias x 0:0-0:2'],
      '- a\n': ['schema-invalid type object 0:0-0:3'],
      'requirements: [\n': ['yaml-syntax UNCLOSED 1:0-1:1'],
      'requirements: { SC.A.01: { toReview: "a" b, note: "c" d } }\n': [
        'yaml-syntax BRACKETS_FIRST 0:41-0:42',
      ],
    };
    for (const [text, problems] of Object.entries(wrong))
      assert.deepEqual(chapterAt(text).problems, problems, text);
  });
});
