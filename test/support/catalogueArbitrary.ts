import fc from 'fast-check';
import { demands } from '../../src/core/catalogue/demands';
import { proofKinds } from '../../src/core/catalogue/kinds';
import type { Catalogue, ExpectedProof, Requirement, Scenario } from '../../src/core/catalogue/model';
import { catalogueOf, chapterOf, requirementOf } from './catalogues';

const vocabulary = [
  ...[
    'le',
    'système',
    'DOIT',
    'PEUT',
    'l’identité',
    'patient',
    'afficher',
    'tracer',
    'message',
    'vocabulaire',
  ],
  ...[
    'connexion',
    'Pro',
    'Santé',
    'Connect',
    'rejeu',
    'horodatage',
    'annuaire',
    'export',
    'CDA',
    '<N1>',
    '*gras*',
  ],
];
const text = fc
  .array(fc.constantFrom(...vocabulary), { minLength: 0, maxLength: 14 })
  .map((words) => words.join(' '));
const sometimes = <T>(one: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(one, { nil: undefined });

/** Ids repeat, and so do numbers, as they do in real workbooks. */
const id = fc
  .tuple(fc.constantFrom('SC.PSC', 'PSC', 'INS/va1', 'DB.VI-CS'), fc.integer({ min: 1, max: 12 }))
  .map(([stem, number]) => `${stem}.${String(number).padStart(2, '0')}`);

const expectedProof = fc.record({
  number: sometimes(fc.constantFrom('.01.01', '.01.02', '.02.01')),
  text,
  kinds: fc.subarray([...proofKinds], { minLength: 1, maxLength: 2 }),
  test: sometimes(fc.constantFrom('CI-SIS-A', 'CI-SIS-B')),
  several: fc.boolean(),
  demands: fc.subarray([...demands]),
});

const scenario = fc.record({
  id: fc.constantFrom('', '.01', '.02', '.03'),
  text,
  expectedProofs: fc.array(expectedProof, { maxLength: 4 }),
});

const requirement = fc.record({
  id,
  chapter: fc.constantFrom('Alpha', 'Bêta', 'Pro Santé Connect'),
  statement: text,
  comment: sometimes(text),
  feature: sometimes(text),
  nature: fc.constantFrom('exigence', 'exigence', 'preconisation'),
  profiles: fc.constantFrom(['Général'], ['Général', 'DRIMbox native'], ['IAM']),
  criticality: sometimes(fc.constantFrom('Critique', 'Majeure')),
  previousId: sometimes(id),
  scenarios: fc.array(scenario, { maxLength: 3 }),
});

type PlainRequirement = typeof requirement extends fc.Arbitrary<infer T> ? T : never;

/** Catalogues with the dirt of real ones: repeated and missing numbers, empty texts, chains of `VA N-1`. */
export const catalogues: fc.Arbitrary<Catalogue> = fc
  .array(requirement, { maxLength: 12 })
  .map((all) =>
    catalogueOf(
      ...[...new Set(all.map(({ chapter }) => chapter))].map((name) =>
        chapterOf(name, ...all.filter(({ chapter }) => chapter === name).map(requirementFrom)),
      ),
    ),
  );

function requirementFrom(plain: PlainRequirement): Requirement {
  const scenarios = plain.scenarios.map((one): Scenario => ({
    id: one.id === '' ? '' : plain.id + one.id,
    text: one.text,
    expectedProofs: one.expectedProofs.map((expected, order): ExpectedProof => ({
      ...expected,
      number: expected.number === undefined ? undefined : plain.id + expected.number,
      position: order + 1,
      because: undefined,
    })),
  }));
  return { ...requirementOf(plain.id), ...plain, scenarios };
}
