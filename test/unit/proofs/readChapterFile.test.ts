import assert from 'node:assert/strict';
import { readChapterFile } from '../../../src/core/proofs/readChapterFile';
import { shiftRange } from '../../../src/core/text/position';
import { valueOf } from '../../../src/core/yaml/nodes';
import { readYaml } from '../../../src/core/yaml/readYaml';
import { withMarks } from '../../support/marks';
import { long } from '../../support/long';

function read(text: string) {
  return readChapterFile('preuves/x.preuves.yaml', text).file;
}

/** Ids of the entries that were read whole. */
function wholeIds(text: string): string[] {
  return read(text).entries.flatMap(({ entry }) => (entry.broken ? [] : [entry.id.value]));
}

/** Code and line of every problem, of the file and of its entries. */
function problems(text: string): string[] {
  const file = read(text);
  const inEntries = file.entries.flatMap(({ line, entry }) =>
    entry.problems.map((problem) => ({ ...problem, range: shiftRange(problem.range, line) })),
  );
  return [...file.problems, ...inEntries].map(({ code, range }) => `${code}:${range.start.line}`).sort();
}

const entry = (id: string): string =>
  `  ${id}:\n    proofs:\n      - for: ${id}.01.01\n        file: A/${id}.png\n`;

function thousand(bend: (lines: string[]) => void): string {
  const text = `chapter: X\nrequirements:\n${Array.from({ length: 1000 }, (_, n) => entry(`SC.A.${n}`)).join('')}`;
  const lines = text.split('\n');
  bend(lines);
  return lines.join('\n');
}

describe('a chapter file', () => {
  it('gives of each entry its texts with many figures, and its nodes as they are whenever they are asked for', () => {
    const body = '    proofs:\n      - file: A/1 84 07 75 116 123 18.png\n        version: 3.2.0\n';
    const [placed] = read(`chapter: A\nrequirements:\n  SC.A.1:\n${body}`).entries;
    const entry = placed?.entry;
    assert.deepEqual(
      entry?.figures.map(({ value }) => value),
      ['A/1 84 07 75 116 123 18.png'],
    );
    assert.deepEqual(entry.node, valueOf(readYaml(`  SC.A.1:\n${body}`).root, 'SC.A.1'));
    assert.deepEqual(entry.node, entry.node);
  });

  it('gives each proof with the place of what it says', () => {
    const { text, ranges } = withMarks(
      'chapter: [[Pro Santé Connect]]\n[[requirements]]:\n  # why\n  [[SC.PSC.01]]:\n    proofs:\n      - for: [[SC.PSC.01.01.01]]\n        file: [[PSC/connexion.mp4]] # seen\n',
    );
    const file = read(text);
    const [placed] = file.entries;
    assert.ok(placed);
    const { entry: first, line } = placed;
    const proof = first.proofs[0];
    assert.ok(proof?.target.kind === 'file');
    const places = [
      file.chapter?.range,
      file.requirementsKey,
      ...[first.id, proof.for, proof.target.file].map((it) => it && shiftRange(it.range, line)),
    ];
    assert.deepEqual(places, ranges);
    assert.deepEqual(problems(text), []);
  });

  const accidents: Readonly<Record<string, (lines: string[]) => void>> = {
    'a TAB before a key': (lines) => (lines[2003] = `\t${String(lines[2003]).trim()}`),
    'a TAB before an id': (lines) => (lines[2002] = `\t${String(lines[2002]).trim()}`),
    'an unclosed quote': (lines) => (lines[2005] = '        file: "A/x.png'),
    'an unclosed bracket': (lines) => (lines[2005] = '        file: [A/x.png'),
    'an unclosed brace': (lines) => (lines[2004] = '      - { for: SC.A.500.01.01'),
    'a half-typed key': (lines) => (lines[2005] = '        fi'),
    'an id without its indentation': (lines) => (lines[2002] = String(lines[2002]).trim()),
    'a link pasted at the start of a line': (lines) => (lines[2006] = 'https://exemple.test/rapport?id=1'),
    'words pasted at the start of a line': (lines) => (lines[2005] = `${String(lines[2005])}\nquelques mots`),
    'an id one space too deep': (lines) => (lines[2002] = ` ${String(lines[2002])}`),
  };
  for (const [name, bend] of Object.entries(accidents)) {
    long(`keeps 999 of 1,000 entries beside ${name}, and says it once`, () => {
      const text = thousand(bend);
      const whole = wholeIds(text);
      assert.ok(whole.length >= 999, `${whole.length} entries`);
      const said = problems(text);
      assert.equal(said.length, 1, said.join(' '));
      assert.match(said[0] ?? '', /^yaml-syntax:200[2-6]$/);
    });
  }

  it('says a git conflict once and reads our side', () => {
    const text = `chapter: X\nrequirements:\n${entry('SC.A.01')}<<<<<<< HEAD\n${entry('SC.A.02')}=======\n${entry('SC.A.03')}>>>>>>> other\n${entry('SC.A.04')}`;
    assert.deepEqual(problems(text), ['merge-conflict:6']);
    assert.deepEqual(wholeIds(text), ['SC.A.01', 'SC.A.02', 'SC.A.04']);
  });

  it('points at a repeated id and keeps both', () => {
    const text = `requirements:\n${entry('SC.A.01')}${entry('SC.A.01')}`;
    assert.deepEqual(problems(text), ['duplicate-key:5']);
    assert.deepEqual(wholeIds(text), ['SC.A.01', 'SC.A.01']);
  });

  it('reads the same from CRLF, from braces and from another indentation', () => {
    const text = `chapter: X\nrequirements:\n${entry('SC.A.01')}${entry('SC.A.02')}`;
    const shapes = [
      text.replaceAll('\n', '\r\n'),
      'chapter: X\nrequirements:\n    SC.A.01:\n        proofs:\n        - for: SC.A.01.01.01\n          file: A/a.png\n    SC.A.02:\n',
      `---\n${text}`,
      'chapter: X\nrequirements: { SC.A.01: { proofs: [{ for: SC.A.01.01.01, file: A/SC.A.01.png }] }, SC.A.02: {} }\n',
      'chapter: X\nrequirements:\n  { SC.A.01: { proofs: [{ file: A/SC.A.01.png }] }, SC.A.02: {} }\n',
      'requirements:\n\n  {\n    SC.A.01: { proofs: [{ file: A/SC.A.01.png }] },\n    SC.A.02: {},\n  } # both\n\nchapter: X\n',
    ];
    for (const shape of shapes) {
      assert.deepEqual(wholeIds(shape), ['SC.A.01', 'SC.A.02'], shape);
      assert.deepEqual(problems(shape), [], shape);
    }
  });

  it('says in one sentence that a file holds nothing of use', () => {
    for (const text of ['', '# only a note\n', 'null\n', '- a\n- b\n', 'just words\n']) {
      assert.equal(problems(text).length, 1, JSON.stringify(text));
    }
  });

  it('survives names that objects have of themselves', () => {
    const text = 'requirements:\n  __proto__:\n    proofs: []\n  constructor: {}\n  toString: ~\n';
    assert.deepEqual(wholeIds(text), ['__proto__', 'constructor', 'toString']);
    assert.deepEqual(problems(text), []);
  });

  it('reports a proof in which a key is unknown, a date is none, or the place is missing', () => {
    const text =
      'requirements:\n  SC.A.01:\n    proofs:\n      - file: A/a.png\n        fiel: x\n      - file: A/b.png\n        madeOn: 2026-02-30\n      - for: SC.A.01.01.01\n';
    assert.deepEqual(problems(text), ['schema-invalid:6', 'schema-invalid:7', 'unknown-key:4']);
    assert.deepEqual(wholeIds(text), ['SC.A.01']);
  });

  it('gives back the same entry object when its text only moved', () => {
    const before = readChapterFile('p', `requirements:\n${entry('SC.A.01')}`);
    const after = readChapterFile('p', `# new line\nrequirements:\n${entry('SC.A.01')}`, before.memory);
    assert.equal(after.file.entries[0]?.entry, before.file.entries[0]?.entry);
    assert.equal(after.file.entries[0]?.line, 2);
  });

  it('is not killed by nesting', () => {
    for (const attack of [
      `${'- '.repeat(2000)}${'? '.repeat(1000)}`,
      '['.repeat(100_000),
      '{a: '.repeat(5000),
    ]) {
      const text = `chapter: X\nrequirements:\n${entry('SC.A.01')}  SC.A.02: ${attack}\n${entry('SC.A.03')}`;
      assert.deepEqual(problems(text), ['yaml-too-deep:6']);
      assert.deepEqual(wholeIds(text), ['SC.A.01', 'SC.A.03']);
    }
  });
});
