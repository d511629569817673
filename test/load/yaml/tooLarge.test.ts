import assert from 'node:assert/strict';
import { readCorrections } from '../../../src/core/catalogue/corrections/readCorrections';
import { readCatalogue } from '../../../src/core/catalogue/readCatalogue';
import { readDossier } from '../../../src/core/dossier/readDossier';
import { readChapterFile } from '../../../src/core/proofs/readChapterFile';
import type { ReadingDraft } from '../../../src/core/yaml/nodes';
import { readYaml } from '../../../src/core/yaml/readYaml';
import type { Draft } from '../../../src/core/text/draft';

function told(problems: readonly ReadingDraft[]): readonly unknown[] {
  return problems.map(({ code, params }: Draft) => [code, params['reason']]);
}

function codes(problems: readonly ReadingDraft[]): readonly string[] {
  return problems.map(({ code }) => code);
}

function chapter(text: string) {
  return readChapterFile('preuves/x.preuves.yaml', text).file;
}

const million = 1_000_000;

describe('a text that is too long to be read', () => {
  for (const [what, text] of [
    ['lines', 'a: 1\n'.repeat(million + 1)],
    ['blank lines', '\n'.repeat(million + 1)],
    ['lines of an old Macintosh', '# a\r'.repeat(million + 1)],
    ['items', `[${'a,'.repeat(million)}a]`],
    ['brackets', '{'.repeat(million + 1)],
    ['escapes', `a: "${'\\n'.repeat(million + 1)}"\n`],
  ] as const) {
    it(`is refused with one finding in each of the four files: more than a million ${what}`, () => {
      const file = chapter(text);
      assert.deepEqual([told(file.problems), file.entries], [[['file-too-large', 'elements']], []]);
      const catalogue = readCatalogue(text);
      assert.deepEqual(
        [told(catalogue.problems), catalogue.catalogue],
        [[['file-too-large', 'elements']], undefined],
      );
      assert.deepEqual(told(readDossier('segur.yaml', text).problems), [['file-too-large', 'elements']]);
      assert.deepEqual(told(readCorrections(text).problems), [['file-too-large', 'elements']]);
    });
  }

  it('is a chapter file with more than a hundred thousand proofs, and no catalogue with as many items', () => {
    const proofs = `chapter: A\nrequirements:\n  SC.A.1:\n    proofs:\n${'      - file: a.pdf\n'.repeat(100_000)}`;
    assert.deepEqual(told(chapter(proofs).problems), [['file-too-large', 'elements']]);
    const few = proofs.slice(0, proofs.length / 2).replace(/[^\n]*$/u, '');
    assert.deepEqual(told(chapter(few).problems), []);
  });

  it('is a catalogue with more than sixty thousand requirements, and none with fifty thousand', () => {
    const catalogue = (count: number): string =>
      `rem: 1\nchapters:\n  - name: A\n    requirements:\n${Array.from(
        { length: count },
        (_, at) =>
          `      - id: A.${at}\n        scenarios:\n          - proofs:\n              - text: Copie\n`,
      ).join('')}`;
    const many = readCatalogue(catalogue(60_000));
    assert.deepEqual([told(many.problems), many.catalogue], [[['file-too-large', 'elements']], undefined]);
    const few = readCatalogue(catalogue(50_000));
    assert.deepEqual(few.problems, []);
    assert.equal(few.catalogue?.chapters[0]?.requirements.length, 50_000);
  });

  it('is a requirement, or a map between two, of more than fifty thousand lines', () => {
    const keys = Array.from({ length: 60_000 }, (_, at) => `        k${at}: v\n`).join('');
    const head = 'rem: 1\nchapters:\n  - name: A\n    requirements:\n      - id: A.1\n';
    for (const text of [
      head + keys,
      keys.replaceAll('  ', '') + head,
      `${head}  - name: B\n${keys.replaceAll('     ', ' ')}`,
    ])
      assert.equal(readCatalogue(text).catalogue, undefined);
  });

  it('is a chapter file of more entries, or other keys, than any has', () => {
    const entries = Array.from({ length: 70_000 }, (_, at) => `  A.${at}:\n    notApplicable: x\n`).join('');
    assert.deepEqual(told(chapter(`chapter: A\nrequirements:\n${entries}`).problems), [
      ['file-too-large', 'elements'],
    ]);
    const keys = Array.from({ length: 20_000 }, (_, at) => `k${at}: v\n`).join('');
    assert.deepEqual(told(chapter(`${keys}requirements:\n  A.1:\n    notApplicable: x\n`).problems), [
      ['file-too-large', 'elements'],
    ]);
  });

  it('is one with more than ten thousand comments of many figures', () => {
    const comments = (count: number): string => '# dossier 1234 5678 9012 3456\n'.repeat(count);
    for (const told of [
      (text: string) => chapter(`${text}chapter: A\nrequirements:\n  A.1:\n    notApplicable: x\n`).problems,
      (text: string) => readDossier('segur.yaml', `segur: 1\n${text}`).problems,
    ]) {
      assert.deepEqual(codes(told(comments(10_001))), ['file-too-large']);
      assert.ok(!codes(told(comments(10_000))).includes('file-too-large'));
    }
  });

  it('may be one entry among others, which are read', () => {
    const keys = Array.from({ length: 200_000 }, (_, at) => `    k${at}: v\n`).join('');
    const { entries, problems } = chapter(
      `chapter: A\nrequirements:\n  A.1:\n${keys}  A.2:\n    notApplicable: x\n`,
    );
    assert.deepEqual(problems, []);
    assert.deepEqual(
      entries.map(({ entry }) => [entry.id.value, entry.broken, told(entry.problems)]),
      [
        ['A.1', true, [['file-too-large', 'entry']]],
        ['A.2', false, []],
      ],
    );
  });

  it('is not one of many words', () => {
    assert.deepEqual(readYaml(`title: "${'mot '.repeat(million)}"`).problems, []);
  });

  it('may have fewer items in brackets than on lines', () => {
    const items = 'a, '.repeat(140_000);
    assert.deepEqual(readYaml(`a: [${items}a]\n`).problems, []);
    const folded = readYaml(`a:\n  [${items}\n  a]\n`);
    assert.deepEqual([told(folded.problems), folded.root], [[['file-too-large', 'form']], undefined]);
  });

  it('does not go beyond the stack of the parser', () => {
    const { root, problems } = readYaml(`{${'a: '.repeat(20_000)}b}\n`);
    assert.ok(root === undefined || problems.length > 0);
  });
});

describe('a chapter file with thousands of broken entries', () => {
  const broken = (id: number): string => `  SC.B.${id}: "a" b\n`;
  const whole = '  SC.A.1:\n    proofs:\n      - file: A/1.png\n';
  const many = Array.from({ length: 2_000 }, (_, id) => broken(id)).join('');
  it('says of the first what is wrong, of the others that they are not read, and reads the sound ones', () => {
    const { entries } = chapter(`requirements:\n${many}${whole}`);
    const causes = entries.map(({ entry }) => {
      const problem: Draft | undefined = entry.problems[0];
      return problem?.params['what'] ?? 'whole';
    });
    assert.equal(causes.length, 2_001);
    assert.equal(causes[0], 'WORDS_AFTER_QUOTE');
    assert.equal(causes[1_999], 'UNREAD');
    assert.equal(causes[2_000], 'whole');
    assert.equal(entries.filter(({ entry }) => entry.broken).length, 2_000);
  });

  it('reads the others once the first are fixed', () => {
    const before = readChapterFile('preuves/x.preuves.yaml', `requirements:\n${many}`);
    const last = `requirements:\n${broken(1_999)}`;
    const { file } = readChapterFile('preuves/x.preuves.yaml', last, before.memory);
    assert.deepEqual(file, chapter(last));
  });
});

describe('a quoted text of many megabytes', () => {
  it('is read, whichever the quotes', () => {
    const words = 'mot '.repeat(4 * million);
    for (const quote of ['"', "'"]) {
      const { root, problems } = readYaml(`title: ${quote}${words}${quote}\n`);
      assert.deepEqual([root?.kind, problems], ['map', []]);
    }
  });

  it('is refused where each of its signs is an escape, be it wrong or right', () => {
    for (const sign of ['\\q', '\\n'])
      assert.deepEqual(told(readYaml(`title: "${sign.repeat(million)}"\n`).problems), [
        ['file-too-large', 'elements'],
      ]);
  });
});
