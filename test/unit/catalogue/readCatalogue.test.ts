import assert from 'node:assert/strict';
import { readCatalogue } from '../../../src/core/catalogue/readCatalogue';
import type { Draft } from '../../../src/core/text/draft';
import { long } from '../../support/long';

const head = 'rem: 1\nchapters:\n  - name: PSC\n    requirements:\n';
const sound = (id: string): string =>
  `      - id: ${id}\n        nature: EXIGENCE\n        profiles: [Général]\n        statement: Énoncé.\n`;

const problemsIn = (text: string): readonly string[] =>
  readCatalogue(text).problems.map(({ code, range, params }: Draft) => {
    const said = params['key'] ?? [params['path'], params['reason']].join(' ');
    return `${range.start.line}:${range.start.character} ${code} ${said}`;
  });
const idsIn = (text: string): readonly string[] | undefined =>
  readCatalogue(text).catalogue?.chapters.flatMap(({ requirements }) => requirements.map(({ id }) => id));

describe('reading a catalogue', () => {
  it('reads every field, and knows where each id is', () => {
    const text = `${head}      - id: "39.01"
        nature: RECOMMANDATION
        profiles: [Général, DRIMbox native]
        perimeter: Vague 2
        criticality: Critique
        status: Modifiée
        previousId: PSC.01
        feature: Connexion
        comment: Note
        scenarios:
          - text: Faire
            proofs:
              - kinds: [video, log]
                because: Vidéo
                test: CI-SIS-X-Y
                several: true
                demands: [signed, under-a-year]
              - number: 39.01.02
`;
    const { catalogue, problems } = readCatalogue(text);
    assert.deepEqual(problems, []);
    assert.deepEqual(catalogue?.chapters[0]?.requirements, [
      {
        id: '39.01',
        chapter: 'PSC',
        nature: 'preconisation',
        profiles: ['Général', 'DRIMbox native'],
        perimeter: 'Vague 2',
        criticality: 'Critique',
        status: 'Modifiée',
        previousId: 'PSC.01',
        feature: 'Connexion',
        statement: '',
        comment: 'Note',
        scenarios: [
          {
            id: '',
            text: 'Faire',
            expectedProofs: [
              {
                number: undefined,
                position: 1,
                text: '',
                kinds: ['video', 'log'],
                because: 'Vidéo',
                test: 'CI-SIS-X-Y',
                several: true,
                demands: ['signed', 'under-a-year'],
              },
              {
                number: '39.01.02',
                position: 2,
                text: '',
                kinds: ['other'],
                because: undefined,
                test: undefined,
                several: false,
                demands: [],
              },
            ],
          },
        ],
        range: { start: { line: 4, character: 12 }, end: { line: 4, character: 19 } },
      },
    ]);
  });

  it('keeps all requirements but the broken one', () => {
    const text = `${head}${sound('A.01')}      - nature: EXIGENCE\n${sound('A.02')}      - nonsense\n${sound('A.03')}`;
    assert.deepEqual(idsIn(text), ['A.01', 'A.02', 'A.03']);
    assert.deepEqual(problemsIn(text), ['8:8 schema-invalid id required', '13:8 schema-invalid  type']);
  });

  it('points at what a requirement has wrong, and reads the rest of it', () => {
    const text = `${head}${sound('A.01')}        scenarios:
          - id: A.01.01
            proofs:
              - number: A.01.01.01
                kinds: [video, holograme]
                several: peut-être
                demands: [signed, stamped]
        colour: red
        profiles: DRIMbox
        statement:
`;
    assert.deepEqual(idsIn(text), ['A.01']);
    const [requirement] = readCatalogue(text).catalogue?.chapters[0]?.requirements ?? [];
    const [expected] = requirement?.scenarios[0]?.expectedProofs ?? [];
    assert.deepEqual([expected?.kinds, expected?.demands], [['video'], ['signed']]);
    assert.deepEqual(
      problemsIn(text).filter((one) => !one.includes('duplicate-key')),
      [
        '12:31 schema-invalid scenarios.0.proofs.0.kinds.1 value',
        '13:25 schema-invalid scenarios.0.proofs.0.several value',
        '14:34 schema-invalid scenarios.0.proofs.0.demands.1 value',
        '15:8 unknown-key colour',
      ],
    );
  });

  it('reports a repeated id, with both places', () => {
    const { problems } = readCatalogue(`${head}${sound('A.01')}${sound('A.01')}`);
    assert.deepEqual(
      problems.map(({ code, range, firstRange }) => [code, range.start.line, firstRange?.start.line]),
      [['duplicate-key', 8, 4]],
    );
  });

  it('says what is wrong with a file that is no catalogue', () => {
    for (const text of [
      '',
      '# rien\n',
      '- a\n',
      'null\n',
      'segur: 1\n',
      'rem: 2\nchapters: []\n',
      'rem: 1\nchapters: 5\n',
    ]) {
      assert.ok(problemsIn(text).length > 0 || readCatalogue(text).catalogue === undefined, text);
    }
    assert.equal(readCatalogue('- a\n').catalogue, undefined);
    assert.equal(readCatalogue('').catalogue, undefined);
    assert.deepEqual(readCatalogue('rem: 2\nchapters: []\n').catalogue?.chapters, []);
  });

  long('loses nothing but the lines at fault to a tab, an open quote or a half-typed key', () => {
    const ids = Array.from({ length: 40 }, (_, at) => `A.${at + 10}`);
    const faults = [
      '\tfeature: x',
      '        feature: "x',
      '        feature: [a',
      '        feature',
      '        feature: {a:',
      '      feature: x',
    ];
    for (const fault of faults) {
      const middle = sound('A.99').replace('        statement', `${fault}\n        statement`);
      const texts = [...ids.slice(0, 20).map(sound), middle, ...ids.slice(20).map(sound)];
      const text = `${head}${texts.join('')}  - name: Autre\n    requirements:\n${sound('B.01')}`;
      const { catalogue, problems } = readCatalogue(text);
      assert.deepEqual(idsIn(text), [...ids.slice(0, 20), 'A.99', ...ids.slice(20), 'B.01'], fault);
      assert.deepEqual(
        catalogue?.chapters.map(({ name }) => name),
        ['PSC', 'Autre'],
      );
      assert.ok(
        problems.length > 0 &&
          problems.every(({ range }) => range.start.line >= 84 && range.start.line <= 89),
        JSON.stringify(problems),
      );
    }
  });

  it('reads our side of a git conflict', () => {
    const text = `${head}<<<<<<< HEAD\n${sound('A.01')}=======\n${sound('A.02')}>>>>>>> other\n`;
    assert.deepEqual([idsIn(text), problemsIn(text)], [['A.01'], ['4:0 merge-conflict  ']]);
  });

  long('says the same of requirements taken one by one as of a text that has to be read whole', () => {
    const faults = `${sound('A.1')}${sound('A.1')}      - id: A.2
        id: A.3
        unknown: x
        scenarios:
          - proofs: [ { number: A.2.1, number: A.2.2 } ]
      - nature: AUTRE
      - just text
`;
    const others = `  - name: B
    unknown: x
    requirements: [ { id: B.1 } ]
  - requirements:
      - id: C.1
  - requirements:
      - id: D.1
    name: D
  - name: E
  - name: F
    requirements:
    - id: F.1 #1 ou 2
    requirements:
    - id: F.2
wave: 2
more: x
`;
    for (const text of [head + sound('A.1'), head + faults, head + faults + others, head + others]) {
      // A character that only the whole parser reads.
      const whole = `${text}# \u0085\n`;
      assert.deepEqual(readCatalogue(text).catalogue, readCatalogue(whole).catalogue);
      assert.deepEqual(problemsIn(text).toSorted(), problemsIn(whole).toSorted());
    }
  });
});
