import assert from 'node:assert/strict';
import { readChapterFile } from '../../../src/core/proofs/readChapterFile';
import { withMarks } from '../../support/marks';

const number = '1 84 07 75 116 123 18';

describe('a chapter file in several documents', () => {
  const { text, ranges } = withMarks(
    `# A/${number}\n---\nchapter: [[A]]\nnote: [[${number}]]\n[[requirements]]:\n  [[SC.A.01]]: {}\n---\nchapter: B\nrequirements:\n  [[SC.B.01]]: {}\n  [[SC.A.01]]:\n    stat: done\n`,
  );
  const [chapter, note, requirements, first, second, repeated] = ranges;
  const { file, memory } = readChapterFile('a.preuves.yaml', text);

  it('has the chapter and the list of the first, where they are in the file', () => {
    assert.deepEqual(file.chapter, { value: 'A', range: chapter });
    assert.deepEqual(file.requirementsKey, requirements);
    const only = readChapterFile('a.preuves.yaml', `---\n# vide\n---\nchapter: C\nrequirements:\n`).file;
    assert.equal(only.chapter?.value, 'C');
    assert.equal(only.requirementsKey?.start.line, 4);
  });

  it('has the entries of all, each in its line', () => {
    const lines = [first, second, repeated].map((range) => range?.start.line);
    assert.deepEqual(
      file.entries.map(({ line, entry }) => [entry.id.value, line + entry.id.range.start.line]),
      [
        ['SC.A.01', lines[0]],
        ['SC.B.01', lines[1]],
        ['SC.A.01', lines[2]],
      ],
    );
  });

  it('reports the second document, and an id that stands in both, where they are', () => {
    const codes = file.problems.map(({ code, range }) => `${code}:${range.start.line}`);
    assert.ok(codes.includes(`duplicate-key:${repeated?.start.line ?? ''}`), codes.join(' '));
    assert.ok(
      codes.some((code) => code.endsWith(':6')),
      codes.join(' '),
    );
  });

  it('gives the texts with many figures of remarks and of all documents', () => {
    const texts = file.comments.map(({ value, range }) => [value.includes(number), range.start.line]);
    assert.deepEqual(texts, [
      [true, note?.start.line],
      [true, 0],
    ]);
  });

  it('is read again with its entries as they were', () => {
    const again = readChapterFile('a.preuves.yaml', text, memory);
    for (const [at, { entry }] of again.file.entries.entries()) assert.equal(entry, file.entries[at]?.entry);
    assert.equal(again.file.entries.length, 3);
    assert.equal(again.memory.size, memory.size);
    assert.ok(memory.size >= 2);
  });
});

describe('a chapter file whose first document says nothing of the chapter', () => {
  const { text, ranges } = withMarks(
    `[[stat]]: done\n---\nchapter: [[C]]\n[[note]]: [[${number}]]\n[[requirements]]:\n  SC.C.01: {}\n---\n[[stat]]: done\n`,
  );
  const [first, chapter, note, value, requirements, last] = ranges;
  const { file } = readChapterFile('c.preuves.yaml', text);

  it('has the chapter, the list and the texts of the second, where they are in the file', () => {
    assert.deepEqual(file.chapter, { value: 'C', range: chapter });
    assert.deepEqual(file.requirementsKey, requirements);
    assert.deepEqual(file.comments, [{ value: number, range: value }]);
  });

  it('reports what each has too much, where it is', () => {
    const unknown = file.problems.filter(({ code }) => code === 'unknown-key').map(({ range }) => range);
    assert.deepEqual(unknown, [first, note, last]);
  });

  it('has neither chapter nor list where no document has them', () => {
    const without = readChapterFile('c.preuves.yaml', 'stat: done\n---\nstat: done\n').file;
    assert.deepEqual([without.chapter, without.requirementsKey, without.entries], [undefined, undefined, []]);
  });
});

describe('a chapter file that can’t be read', () => {
  it('says that it has too many elements, or too many remarks with a number', () => {
    const tooMany = [
      `chapter: A\nnote: [${','.repeat(460_001)}]\n`,
      `chapter: A\n${`# ${number}\n`.repeat(10_001)}`,
    ];
    for (const text of tooMany) {
      const { file, memory } = readChapterFile('a.preuves.yaml', text);
      assert.deepEqual(
        file.problems.map(({ code, params }) => ({ code, params })),
        [{ code: 'file-too-large', params: { megabytes: '', reason: 'elements' } }],
      );
      assert.deepEqual([file.chapter, file.entries, file.comments, memory.size], [undefined, [], [], 0]);
    }
  });

  it('has nothing but why', () => {
    const { file, memory } = readChapterFile(
      'a.preuves.yaml',
      `chapter: A\nrequirements:\n${'- x\n'.repeat(100_000)}`,
    );
    assert.deepEqual(
      { ...file, problems: file.problems.map(({ code }) => code) },
      {
        path: 'a.preuves.yaml',
        chapter: undefined,
        requirementsKey: undefined,
        entries: [],
        comments: [],
        problems: ['file-too-large'],
      },
    );
    assert.equal(memory.size, 0);
  });
});
