import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parse } from 'yaml';
import { cleanText } from '../../../src/core/catalogue/cleanText';
import { demands } from '../../../src/core/catalogue/demands';
import { proofKinds } from '../../../src/core/catalogue/kinds';
import type { Catalogue, Requirement } from '../../../src/core/catalogue/model';
import { readCatalogue } from '../../../src/core/catalogue/readCatalogue';
import { writeCatalogue } from '../../../src/core/catalogue/writeCatalogue';
import { rangeOf } from '../../../src/core/text/position';
import { parseFast } from '../../../src/core/yaml/fastParser';
import { unicodeText } from '../../support/unicodeText';
import { catalogueOf, chapterOf, expectedOf, requirementOf, scenarioOf } from '../../support/catalogues';
import { runs } from '../../support/runs';
import { long } from '../../support/long';

const nowhere = rangeOf(0, 0, 0, 0);
const withoutPlaces = (catalogue: Catalogue | undefined): Catalogue | undefined =>
  catalogue && {
    ...catalogue,
    chapters: catalogue.chapters.map((chapter) => ({
      ...chapter,
      requirements: chapter.requirements.map((requirement) => ({ ...requirement, range: nowhere })),
    })),
  };

const awkward = fc.constantFrom(
  ...[
    '- a',
    'a: b',
    'a #b',
    '#',
    '~',
    'null',
    'no',
    '1.10',
    '2026-02-30',
    '@x',
    '`x',
    '%x',
    '&a',
    '*a',
    '!x',
    '|',
    '>',
  ],
  ...[
    '"',
    "'",
    "L'éditeur",
    'a\nb',
    'a\n\n  b',
    ' a',
    'a ',
    'a\n',
    '\na',
    '\ta',
    'a\tb',
    '---',
    '...',
    '[a]',
    '{a}',
    'a,b',
  ],
  ...[
    'é\u00a0è',
    '\u2028',
    '\ufeff',
    '\ud800',
    '😀',
    'a\r\nb',
    '\u0007',
    '?',
    '? a',
    ':',
    'a:',
    '-',
    '__proto__',
    '=',
    '<<',
  ],
);
const anyText = fc
  .oneof(
    unicodeText(),
    fc.lorem(),
    fc.array(awkward, { maxLength: 6 }).map((parts) => parts.join('')),
    awkward,
  )
  .filter((text) => text.trim() !== '');
const plainObjects = { noNullPrototype: true };
const maybe = fc.option(anyText, { nil: undefined });

const anyRequirement = (id: string): fc.Arbitrary<Requirement> =>
  fc.record(
    {
      id: fc.constant(id),
      chapter: fc.constant(''),
      feature: maybe,
      statement: fc.oneof(anyText, fc.constant('')),
      comment: maybe,
      nature: fc.constantFrom('exigence' as const, 'preconisation' as const),
      profiles: fc.array(anyText, { minLength: 1, maxLength: 3 }),
      perimeter: maybe,
      criticality: maybe,
      previousId: maybe,
      status: maybe,
      scenarios: fc.array(
        fc.record(
          {
            id: fc.oneof(anyText, fc.constant('')),
            text: fc.oneof(anyText, fc.constant('')),
            expectedProofs: fc
              .array(
                fc.record(
                  {
                    number: maybe,
                    text: fc.oneof(anyText, fc.constant('')),
                    kinds: fc.uniqueArray(fc.constantFrom(...proofKinds), { minLength: 1, maxLength: 3 }),
                    because: maybe,
                    test: maybe,
                    several: fc.boolean(),
                    demands: fc.subarray([...demands]),
                  },
                  plainObjects,
                ),
                { maxLength: 3 },
              )
              .map((all) => all.map((one, order) => ({ ...one, position: order + 1 }))),
          },
          plainObjects,
        ),
        { maxLength: 3 },
      ),
      range: fc.constant(nowhere),
    },
    plainObjects,
  );

const anyCatalogue: fc.Arbitrary<Catalogue> = fc
  .record(
    {
      title: maybe,
      device: maybe,
      wave: fc.option(fc.integer({ min: 1, max: 9 }), { nil: undefined }),
      source: fc.option(fc.record({ file: anyText, sheet: anyText, layout: anyText }, plainObjects), {
        nil: undefined,
      }),
      chapters: fc.array(fc.tuple(anyText, fc.uniqueArray(anyText, { maxLength: 3 })), { maxLength: 3 }),
    },
    plainObjects,
  )
  .chain(({ chapters, ...rest }) =>
    fc
      .tuple(
        ...chapters.map(([name, ids]) =>
          fc.tuple(...ids.map(anyRequirement)).map((requirements) => chapterOf(name, ...requirements)),
        ),
      )
      .map((built) => ({ ...rest, chapters: built })),
  );

describe('writing a catalogue', () => {
  long('writes what can be read back, whatever the texts', () => {
    fc.assert(
      fc.property(anyCatalogue, (catalogue) => {
        const { catalogue: read, problems } = readCatalogue(writeCatalogue(catalogue));
        assert.deepEqual(withoutPlaces(read), catalogue);
        assert.deepEqual(
          problems.filter((problem) => problem.code !== 'duplicate-key'),
          [],
        );
      }),
      runs(10),
    );
  });

  long('writes YAML that means the same to any YAML tool', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const catalogue = catalogueOf(
          chapterOf(text, { ...requirementOf(text), profiles: [text, 'b'], comment: text }),
        );
        const plain = parse(writeCatalogue(catalogue)) as {
          chapters: { name: string; requirements: unknown[] }[];
        };
        assert.equal(plain.chapters[0]?.name, text);
        const [requirement] = plain.chapters[0].requirements as {
          id: string;
          comment: string;
          profiles: string[];
        }[];
        assert.deepEqual(
          [requirement?.id, requirement?.comment, requirement?.profiles[0]],
          [text, text, text],
        );
      }),
      runs(25),
    );
  });

  it('writes only shapes that the fast parser reads, for every text that an import lets through', () => {
    const imported = anyText
      .map((text) => cleanText(text).text)
      .filter((text) => text !== '' && !/[\ud800-\udfff]/.test(text));
    fc.assert(
      fc.property(imported, imported, (id, text) => {
        const scenario = { ...scenarioOf(id, id), text };
        const requirement = {
          ...requirementOf(id, scenario),
          statement: text,
          comment: text,
          profiles: [id, id],
        };
        const written = writeCatalogue({ ...catalogueOf(chapterOf(id, requirement)), title: id });
        assert.notEqual(parseFast(written), undefined);
      }),
      runs(25),
    );
  });

  it('reads well in a review', () => {
    const scenario = {
      id: 'SC.PSC.01.01',
      text: 'Prérequis :\nune session ouverte\n\n- fermer la session',
      expectedProofs: [
        {
          ...expectedOf('SC.PSC.01.01.01', 1),
          text: "Copies d'écran : la mire de connexion",
          kinds: ['screenshot' as const],
          because: "Copies d'écran",
          several: true,
          demands: ['full-screen' as const, 'date-visible' as const],
        },
        expectedOf(undefined, 2),
      ],
    };
    const requirement = {
      ...requirementOf('SC.PSC.01', scenario),
      profiles: ['Général', 'DRIMbox native, Proxy'],
      criticality: 'Critique',
    };
    const catalogue = {
      ...catalogueOf(
        chapterOf('Pro Santé Connect', requirement, { ...requirementOf('39.01'), statement: '' }),
      ),
      title: 'REM-IMG-RIS-Va2',
      device: 'RIS',
      wave: 2,
      source: { file: 'REM-IMG-RIS-Va2.xlsx', sheet: 'Exigences', layout: 'wide' },
    };
    assert.equal(
      writeCatalogue(catalogue),
      `# Catalogue d'exigences produit par Ségur Preuves à partir de REM-IMG-RIS-Va2.xlsx, feuille « Exigences ».
# Un nouvel import du classeur remplace ce fichier en entier ; le texte des exigences est celui de l'agence.
rem: 1
title: REM-IMG-RIS-Va2
device: RIS
wave: 2
source:
  file: REM-IMG-RIS-Va2.xlsx
  sheet: Exigences
  layout: wide
chapters:
  - name: Pro Santé Connect
    requirements:
      - id: SC.PSC.01
        nature: EXIGENCE
        profiles: [Général, "DRIMbox native, Proxy"]
        criticality: Critique
        statement: Le système DOIT satisfaire SC.PSC.01.
        scenarios:
          - id: SC.PSC.01.01
            text: |-
              Prérequis :
              une session ouverte

              - fermer la session
            proofs:
              - number: SC.PSC.01.01.01
                kinds: [screenshot]
                because: Copies d'écran
                several: true
                demands: [full-screen, date-visible]
                text: "Copies d'écran : la mire de connexion"
              - kinds: [demonstration]
                text: Démonstration (vidéo ou copies d’écran).
      - id: "39.01"
        nature: EXIGENCE
        profiles: [Général]
`,
    );
  });
});
