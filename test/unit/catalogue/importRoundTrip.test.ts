import assert from 'node:assert/strict';
import fc from 'fast-check';
import { importWorkbook } from '../../../src/core/catalogue/importWorkbook';
import {
  dmnHeader,
  intermediateHeader,
  internalColumns,
  longHeader,
  rowUnder,
  wide2022Header,
  wideHeader,
} from '../../support/remWorkbook';
import { workbookOf, type CellSpec } from '../../support/workbook';
import { runs } from '../../support/runs';
import { long } from '../../support/long';

interface PlainProof {
  readonly number: string | undefined;
  readonly text: string;
}
interface PlainScenario {
  readonly id: string;
  readonly text: string;
  readonly proofs: readonly PlainProof[];
}
interface PlainRequirement {
  readonly id: string;
  readonly chapter: string;
  readonly statement: string;
  readonly profiles: readonly string[];
  readonly scenarios: readonly PlainScenario[];
}

const words = fc.array(
  fc.constantFrom('le', 'système', 'DOIT', 'œuvrer', 'l’INS', '1 < 2', 'R&D', 'a;b', '"x"'),
  { minLength: 1, maxLength: 6 },
);
const lines = fc
  .array(
    words.map((all) => all.join(' ')),
    { minLength: 1, maxLength: 3 },
  )
  .map((all) => `Texte ${all.join('\n')}`);
const proof = fc.record({ numbered: fc.boolean(), text: lines });
const scenario = fc.record({ text: lines, proofs: fc.array(proof, { minLength: 1, maxLength: 4 }) });
const plain = fc.record({
  chapter: fc.constantFrom('Alpha', 'Bêta', 'Pro Santé Connect'),
  statement: lines,
  profiles: fc.constantFrom(['Général'], ['Général', 'DRIMbox native'], ["Référentiel d'identités"]),
  scenarios: fc.array(scenario, { minLength: 1, maxLength: 3 }),
});
const catalogue: fc.Arbitrary<readonly PlainRequirement[]> = fc
  .array(plain, { minLength: 1, maxLength: 6 })
  .map((all) =>
    all.map((one, at) => {
      const id = `SC.AB/CD.${String(at + 1).padStart(2, '0')}`;
      return {
        ...one,
        id,
        scenarios: one.scenarios.map((two, n) => ({
          id: `${id}.0${n + 1}`,
          text: two.text,
          proofs: two.proofs.map(({ numbered, text }, k) => ({
            number: numbered ? `${id}.0${n + 1}.0${k + 1}` : undefined,
            text,
          })),
        })),
      };
    }),
  );

/** What is in cells by mistake and means nothing. */
const dirt = fc.constantFrom(
  (text: string) => text,
  (text: string) => `\u00a0${text} `,
  (text: string) => `${text}\n`,
  (text: string) => text.replace(/ /g, '\u00a0'),
  (text: string) => text.replace(/\n/g, '\t\r\n'),
  (text: string) => `'${text}`,
  (text: string) => `<u>${text}</u>`,
  (text: string) => text.replace(/è/g, '&egrave;').replace(/ê/g, '&ecirc;').replace(/œ/g, '&oelig;'),
);

/** In the long layout, whose cells are HTML already. */
const htmlDirt = fc.constantFrom(
  (text: string) => text,
  (text: string) => `\u00a0${text}\t`,
  (text: string) => text.replace(/ /g, '&nbsp;'),
  (text: string) => `<div><span style="color: red">${text}</span></div>\r\n`,
  (text: string) => text.replace(/è/g, '&#232;').replace(/œ/g, '&oelig;'),
);

/** Rows that add nothing: said twice, without an id, the header once more, blank ones. */
type Spoiled = (header: readonly string[], rows: readonly (readonly CellSpec[])[]) => typeof rows;
const rowDirt = fc.constantFrom<Spoiled>(
  (_, rows) => rows,
  (_, rows) => [...rows, ...rows],
  (_, rows) => rows.flatMap((row) => [row, [], [' ', '\u00a0']]),
  (header, rows) => rows.flatMap((row, at) => (at % 2 === 0 ? [header, row] : [row])),
  (header, rows) => [...rows, rowUnder(header, { Fonction: 'une remarque oubliée sous le tableau' })],
);
type Cells = Readonly<Record<string, string | undefined>>;

function wideRows(all: readonly PlainRequirement[], name: (heading: string) => string): readonly Cells[] {
  return all.flatMap((one) =>
    one.scenarios.map((two) => ({
      [name('ID')]: one.id,
      [name('Chapitre')]: one.chapter,
      [name('Exigence')]: one.statement,
      Profil: one.profiles.join(' , '),
      'N° scénario': two.id,
      'Scénario de conformité': two.text,
      ...Object.fromEntries(
        two.proofs.flatMap(({ number, text }, at) => [
          [`N° preuve ${at + 1}`, number],
          [`Preuve ${at + 1}`, text],
        ]),
      ),
    })),
  );
}

const oldNames: Readonly<Record<string, string>> = {
  ID: 'N° exigence',
  Chapitre: 'Section',
  Exigence: "Énoncé de l'exigence (DOIT) ou de la préconisation (PEUT)",
};

function asHtml(text: string): string {
  return `<p>${text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/é/g, '&eacute;').split('\n').join('<br/>')}</p>`;
}

function longRows(all: readonly PlainRequirement[]): readonly Cells[] {
  return all.flatMap((one) =>
    one.scenarios.flatMap((two) =>
      two.proofs.map(({ number, text }) => ({
        ID: one.id,
        Chapitre: one.chapter,
        Exigence: asHtml(one.statement),
        Profil: one.profiles.join(','),
        'N° scénario': two.id,
        'Scénario de conformité': asHtml(two.text),
        'N° preuve': number,
        Preuve: asHtml(text),
      })),
    ),
  );
}

async function readBack(
  header: readonly string[],
  rows: readonly Cells[],
  spoil: (text: string) => string,
  spoilRows: Spoiled = (_, all) => all,
): Promise<readonly PlainRequirement[]> {
  const cell = (text: string | undefined): CellSpec => (text === undefined ? undefined : spoil(text));
  const data = rows.map((row) =>
    rowUnder(header, Object.fromEntries(Object.entries(row).map(([key, text]) => [key, cell(text)]))),
  );
  const result = await importWorkbook(
    workbookOf([{ name: 'Exigences', rows: [header, ...spoilRows(header, data)] }]),
    'a.xlsx',
  );
  assert.ok(result.kind === 'imported');
  return result.catalogue.chapters
    .flatMap(({ requirements }) => requirements)
    .map(({ id, chapter, statement, profiles, scenarios }) => ({
      ...{ id, chapter, statement, profiles },
      scenarios: scenarios.map(({ id: own, text, expectedProofs }) => ({
        ...{ id: own, text },
        proofs: expectedProofs.map(({ number, text: said }) => ({ number, text: said })),
      })),
    }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

describe('a catalogue written to a workbook and read back', () => {
  long('is the same from the wide layout, whatever dirt there is', async () => {
    await fc.assert(
      fc.asyncProperty(catalogue, dirt, async (all, spoil) => {
        const header = wideHeader();
        assert.deepEqual(
          await readBack(
            header,
            wideRows(all, (name) => name),
            spoil,
          ),
          all,
        );
      }),
      runs(6),
    );
  });

  long('is the same from the wide layout of 2022', async () => {
    await fc.assert(
      fc.asyncProperty(catalogue, dirt, async (all, spoil) => {
        const rows = wideRows(all, (name) => oldNames[name] ?? name);
        assert.deepEqual(await readBack(wide2022Header, rows, spoil), all);
      }),
      runs(4),
    );
  });

  long(
    'is the same from the long layout, where the same text under one scenario is a number once',
    async () => {
      await fc.assert(
        fc.asyncProperty(catalogue, htmlDirt, rowDirt, async (all, spoil, spoilRows) => {
          const numbered = all.map((one) => ({
            ...one,
            scenarios: one.scenarios.map((two) => ({
              ...two,
              proofs: two.proofs.map((three, at) => ({ ...three, number: `${two.id}.0${at + 1}` })),
            })),
          }));
          assert.deepEqual(await readBack(longHeader, longRows(numbered), spoil, spoilRows), numbered);
        }),
        runs(4),
      );
    },
  );

  for (const [name, header] of [
    ['before publication', [...wideHeader(), ...internalColumns]],
    ['the first intermediate', intermediateHeader(0)],
    ['the intermediate with VA N-1', intermediateHeader(1)],
    ['the intermediate with Périmètre', intermediateHeader(2)],
    ['the intermediate with Criticité', intermediateHeader(3)],
    ['the last intermediate', intermediateHeader(4)],
    ['columns in another order', wideHeader().toReversed()],
  ] as const) {
    long(`is the same from the wide layout, ${name}, with dirt in cells and rows`, async () => {
      await fc.assert(
        fc.asyncProperty(catalogue, dirt, rowDirt, async (all, spoil, spoilRows) => {
          const rows = wideRows(all, (heading) => heading);
          assert.deepEqual(await readBack(header, rows, spoil, spoilRows), all);
        }),
        runs(3),
      );
    });
  }

  long('is the same from the sibling référentiel, with dirt in cells and rows', async () => {
    await fc.assert(
      fc.asyncProperty(catalogue, dirt, rowDirt, async (given, spoil, spoilRows) => {
        const all = given.map((one, at) => asDmn(one, `INS ${String(at + 1)}`));
        const rows = wideRows(all, (heading) => dmnNames[heading] ?? heading).map(
          ({ Profil, ...row }): Cells => ({ ...row, PROFIL: Profil }),
        );
        const read = await readBack(dmnHeader, rows, spoil, spoilRows);
        assert.deepEqual(
          read,
          [...all].sort((a, b) => (a.id < b.id ? -1 : 1)),
        );
      }),
      runs(4),
    );
  });
});

const dmnNames: Readonly<Record<string, string>> = {
  ...oldNames,
  Exigence: "Enoncé de l'exigence (DOIT) ou de la préconisation (DEVRAIT)",
};

/** Ids with a space and numbers without zeros, three pairs at most. */
function asDmn(one: PlainRequirement, id: string): PlainRequirement {
  return {
    ...one,
    id,
    scenarios: one.scenarios.map((two, at) => ({
      ...two,
      id: `${id}.${String(at + 1)}`,
      proofs: two.proofs
        .slice(0, 3)
        .map((three, order) => ({ ...three, number: `${id}.${String(at + 1)}.${String(order + 1)}` })),
    })),
  };
}
