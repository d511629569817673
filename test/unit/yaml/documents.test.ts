import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readCatalogue } from '../../../src/core/catalogue/readCatalogue';
import { readCorrections } from '../../../src/core/catalogue/corrections/readCorrections';
import { readDossier } from '../../../src/core/dossier/readDossier';
import { readChapterFile } from '../../../src/core/proofs/readChapterFile';
import { plainOf } from '../../../src/core/yaml/validate';
import type { ReadingDraft } from '../../../src/core/yaml/nodes';
import { readYaml } from '../../../src/core/yaml/readYaml';
import { runs } from '../../support/runs';
import type { Draft } from '../../../src/core/text/draft';
import { long } from '../../support/long';

/** Line and cause of each problem. */
function places(problems: readonly ReadingDraft[]): readonly string[] {
  return problems.map(({ code, params, range }: Draft) => `${range.start.line} ${params['what'] ?? code}`);
}

const lone: readonly string[] = [
  '---\nb: 1\n',
  '# words\n---\nb: 1\n',
  '---\r\nb: 1\r\n',
  'b: 1\n...\n',
  'b: 1\n...\n# the end\n',
  'b: |\n  one\n  ---\n  ...\n  %YAML\n',
  'b: "one\n  ---\n  two"\n',
  '--- {b: 1}\n',
  'b: ---\n',
  '----: 1\n',
];

const several: readonly (readonly [text: string, places: readonly string[]])[] = [
  ['b: 1\n---\nc: 2\n', ['1 MULTIPLE_DOCS']],
  ['b: 1\n---   # words\nc: 2\n', ['1 MULTIPLE_DOCS']],
  ['b: 1\r\n---\r\nc: 2\r\n', ['1 MULTIPLE_DOCS']],
  ['b: 1\n\ufeff---\nc: 2\n', ['1 MULTIPLE_DOCS']],
  ['b: 1\n...\nc: 2\n', ['1 MULTIPLE_DOCS']],
  ['b: 1\n...\n---\nc: 2\n', ['1 MULTIPLE_DOCS', '2 MULTIPLE_DOCS']],
  ['b: 1\n--- {c: 2}\n', ['1 MULTIPLE_DOCS']],
  ['%YAML 1.2\n---\nb: 1\nc: 2\n', ['0 BAD_DIRECTIVE']],
  ['%TAG ! tag:x,2026:\nb: 1\nc: 2\n', ['0 BAD_DIRECTIVE']],
  ['b: 1\n---\n---\nc: 2\n', ['1 MULTIPLE_DOCS', '2 MULTIPLE_DOCS']],
];

describe('further YAML documents', () => {
  it('are none where a marker only begins or ends the one there is, or is in a value', () => {
    for (const text of lone) assert.deepEqual(readYaml(text).problems, [], JSON.stringify(text));
  });

  it('are an error at each marker, and are read', () => {
    for (const [text, expected] of several) {
      const { root, problems } = readYaml(text);
      assert.deepEqual(places(problems), expected, JSON.stringify(text));
      assert.deepEqual({ ...(plainOf(root) as object) }, { b: '1', c: '2' }, JSON.stringify(text));
    }
  });

  it('are no empty file below the last marker of a chapter file', () => {
    const chapter = 'chapter: Un\nrequirements:\n  SC.A.1: {}\n';
    for (const end of ['...\n', '... # fin\n', '...\n# mots\n\n']) {
      const { entries, problems } = readChapterFile('a.preuves.yaml', chapter + end).file;
      assert.deepEqual([entries.length, places(problems)], [1, []], end);
    }
    assert.deepEqual(places(readChapterFile('a.preuves.yaml', `${chapter}---\n`).file.problems), [
      '3 MULTIPLE_DOCS',
    ]);
    assert.deepEqual(places(readChapterFile('a.preuves.yaml', '---\n...\n').file.problems), [
      '0 schema-invalid',
    ]);
  });

  it('leave nothing of a catalogue out', () => {
    const requirement = (id: string): string => `      - id: ${id}\n        statement: Le système DOIT.\n`;
    const chapter = (name: string): string => `  - name: ${name}\n    requirements:\n`;
    const text =
      `rem: 1\nchapters:\n${chapter('Un')}${requirement('SC.A.1')}---\nrem: 1\nchapters:\n${chapter('Deux')}` +
      `${requirement('SC.B.1')}---\n${requirement('SC.B.2')}...\n${requirement('SC.B.3')}`;
    const { catalogue, problems } = readCatalogue(text);
    assert.deepEqual(places(problems), ['6 MULTIPLE_DOCS', '13 MULTIPLE_DOCS', '16 MULTIPLE_DOCS']);
    assert.deepEqual(
      catalogue?.chapters.map(({ name, requirements }) => [name, requirements.map(({ id }) => id)]),
      [
        ['Un', ['SC.A.1']],
        ['Deux', ['SC.B.1', 'SC.B.2', 'SC.B.3']],
      ],
    );
    assert.equal(catalogue.chapters[1]?.requirements[1]?.range.start.line, 14);
  });

  it('keep what is broken in one from hiding another', () => {
    const text =
      'rem: 1\nchapters:\n  - name: Un\n    requirements:\n      - id: SC.A.1\n        statement: "open\n---\n' +
      'rem: 1\nchapters:\n  - name: Deux\n    requirements:\n      - id: SC.B.1\n';
    const { catalogue } = readCatalogue(text);
    assert.deepEqual(
      catalogue?.chapters.flatMap(({ requirements }) => requirements.map(({ id }) => id)),
      ['SC.A.1', 'SC.B.1'],
    );
  });

  it('leave no entry of a chapter file out, and a repeated one is reported', () => {
    const text =
      'chapter: Un\nrequirements:\n  SC.A.1:\n    note: a\n---\nrequirements:\n  SC.A.2:\n    note: b\n' +
      '--- # c\n  SC.A.3:\n    note: c\n---\nrequirements: { SC.A.1: { note: d } }\n';
    const { file } = readChapterFile('preuves/un.preuves.yaml', text);
    assert.deepEqual(
      file.entries.map(({ line, entry }) => [line + entry.id.range.start.line, entry.id.value, entry.broken]),
      [
        [2, 'SC.A.1', false],
        [6, 'SC.A.2', false],
        [9, 'SC.A.3', false],
        [12, 'SC.A.1', false],
      ],
    );
    assert.deepEqual(places(file.problems), [
      '4 MULTIPLE_DOCS',
      '8 MULTIPLE_DOCS',
      '11 MULTIPLE_DOCS',
      '12 duplicate-key',
    ]);
  });

  it('are reported in segur.yaml and in corrections too', () => {
    const { dossier, problems } = readDossier(
      'segur.yaml',
      'segur: 1\nproduct:\n  name: P\n---\nproduct:\n  version: 1.0\nprofiles: [A]\n',
    );
    assert.deepEqual(
      [
        dossier.product.name?.value,
        dossier.product.version?.value,
        dossier.profiles.map(({ value }) => value),
      ],
      ['P', '1.0', ['A']],
    );
    assert.equal(places(problems)[0], '3 MULTIPLE_DOCS');
    const { corrections, problems: faults } = readCorrections(
      'corrections: 1\nrequirements:\n  SC.A.1:\n    statement: a\n---\nrequirements:\n  SC.A.2:\n    statement: b\n',
    );
    assert.equal(corrections.requirements.length, 2);
    assert.equal(places(faults)[0], '4 MULTIPLE_DOCS');
  });

  long('never make a reader throw, and every problem is in the text', () => {
    const pieces = [
      '---\n',
      '...\n',
      '%YAML 1.2\n',
      '--- x\n',
      'a: 1\n',
      '  b: 2\n',
      '- c\n',
      '\r\n',
      '# d\n',
      '\ufeff',
      'e: |\n  f\n',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 12 }), (parts) => {
        const text = parts.join('');
        const lines = text.split('\n').length;
        const found = [...readYaml(text).problems, ...readChapterFile('', text).file.problems];
        for (const { range } of found) assert.ok(range.end.line < lines, JSON.stringify(text));
      }),
      runs(500),
    );
  });
});
