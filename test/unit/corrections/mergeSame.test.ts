import assert from 'node:assert/strict';
import { applyCorrections } from '../../../src/core/catalogue/corrections/applyCorrections';
import { readCorrections } from '../../../src/core/catalogue/corrections/readCorrections';
import type { Requirement } from '../../../src/core/catalogue/model';
import { catalogueOf, chapterOf, expectedOf, requirementOf, scenarioOf } from '../../support/catalogues';

const chapters = (one: Requirement, other: Requirement) =>
  catalogueOf(
    chapterOf('A', one),
    chapterOf('B', other, requirementOf('B.09')),
    chapterOf('C', requirementOf('C.01')),
  );

/** What is left under `A.01` once `B.01` is said to be the same, one side of which holds more than the other. */
function merged(one: Partial<Requirement>, other: Partial<Requirement>): Requirement {
  const { corrections } = readCorrections('corrections: 1\nrequirements:\n  B.01: { sameAs: A.01 }\n');
  const { catalogue } = applyCorrections(
    chapters({ ...requirementOf('A.01'), ...one }, { ...requirementOf('B.01'), ...other }),
    corrections,
  );
  const [found] = catalogue.chapters[0]?.requirements ?? [];
  assert.ok(found);
  return found;
}

const said = {
  ...{ feature: 'f', statement: 's', comment: 'c', perimeter: 'p', criticality: 'x' },
  ...{ previousId: 'i', status: 't' },
};
const keys = ['feature', 'statement', 'comment', 'perimeter', 'criticality', 'previousId', 'status'] as const;

describe('two requirements that are one', () => {
  it('say what either of them says, the one that is kept before the other', () => {
    const empty = { statement: '' };
    for (const found of [
      merged(empty, said),
      merged(said, empty),
      merged(said, { ...said, statement: 'other' }),
    ])
      assert.deepEqual(Object.fromEntries(keys.map((key) => [key, found[key]])), said);
    const others = Object.fromEntries(keys.map((key) => [key, 'other']));
    assert.deepEqual(
      keys.map((key) => merged(said, others)[key]),
      Object.values(said),
    );
  });

  it('must be met where one of them must, and are for the profiles of both, all products first', () => {
    assert.equal(merged({ nature: 'preconisation' }, {}).nature, 'exigence');
    assert.equal(merged({}, { nature: 'preconisation' }).nature, 'exigence');
    assert.equal(merged({ nature: 'preconisation' }, { nature: 'preconisation' }).nature, 'preconisation');
    assert.deepEqual(merged({ profiles: ['P', 'Q'] }, { profiles: ['Q', 'R'] }).profiles, ['P', 'Q', 'R']);
    assert.deepEqual(merged({ profiles: ['P'] }, { profiles: ['Général'] }).profiles, ['Général', 'P']);
  });

  it('have the scenarios of both, one that stands under both with the proofs of both', () => {
    const scenario = { ...scenarioOf('A.01.01'), text: 'Tracer.', expectedProofs: [expectedOf('1', 1)] };
    const video = { ...expectedOf('2', 1), text: 'Vidéo' };
    const again = {
      ...scenario,
      text: ' TRACER. ',
      expectedProofs: [{ ...expectedOf('9', 1) }, video, { ...video, text: 'Log' }],
    };
    const [one, ...rest] = merged(
      { scenarios: [scenario] },
      { scenarios: [{ ...again, id: 'A/01.01' }] },
    ).scenarios;
    assert.deepEqual(
      one?.expectedProofs.map(({ text, position }) => [position, text]),
      [
        [1, expectedOf('1', 1).text],
        [2, 'Vidéo'],
        [3, 'Log'],
      ],
    );
    assert.deepEqual([one.id, rest], ['A.01.01', []]);
    for (const other of [
      { ...again, text: 'Autre.' },
      { ...again, id: 'A.01.02' },
    ])
      assert.equal(merged({ scenarios: [scenario] }, { scenarios: [other] }).scenarios.length, 2);
  });

  it('are in the chapter of the one that is kept, and no chapter stays without any', () => {
    const told = (text: string): readonly string[] => {
      const { corrections } = readCorrections(`corrections: 1\nrequirements:\n${text}`);
      return applyCorrections(
        chapters(requirementOf('A.01'), requirementOf('B.01')),
        corrections,
      ).catalogue.chapters.map(({ name, requirements }) =>
        [name, ...requirements.map(({ id, alsoCalled = [] }) => [id, ...alsoCalled].join('='))].join(' '),
      );
    };
    assert.deepEqual(told('  B.01: { sameAs: A.01 }\n'), ['A A.01=B.01', 'B B.09', 'C C.01']);
    assert.deepEqual(told('  A.01: { sameAs: B.01 }\n'), ['B B.01=A.01 B.09', 'C C.01']);
    assert.deepEqual(told('  A.01: { sameAs: B.01 }\n  B.01: { sameAs: C.01 }\n'), [
      'B B.09',
      'C C.01=A.01=B.01',
    ]);
    assert.deepEqual(told('  A.01: { sameAs: B.01 }\n  B.01: { sameAs: A.01 }\n'), [
      'B B.01=A.01 B.09',
      'C C.01',
    ]);
    assert.deepEqual(told('  A.01: { sameAs: A.01 }\n'), ['A A.01', 'B B.01 B.09', 'C C.01']);
    assert.deepEqual(told('  A.01: { sameAs: Z.99 }\n'), ['A A.01', 'B B.01 B.09', 'C C.01']);
  });

  it('stay two where the catalogue does not have the other, which is told with what was likely meant', () => {
    const unmatched = (sameAs: string, ...more: readonly Requirement[]): readonly unknown[] => {
      const { corrections } = readCorrections(
        `corrections: 1\nrequirements:\n  B.01: { sameAs: ${sameAs} }\n`,
      );
      const catalogue = catalogueOf(
        chapterOf('A', requirementOf('SC.AB.01'), requirementOf('B.01'), ...more),
      );
      return applyCorrections(catalogue, corrections).unmatched.map(({ what, at, nearest, candidates }) => [
        ...[what, at.value, nearest, candidates],
      ]);
    };
    assert.deepEqual(unmatched('SC.AB.1'), [['requirement', 'SC.AB.1', 'SC.AB.01', []]]);
    assert.deepEqual(unmatched('XYZ.99'), [['requirement', 'XYZ.99', undefined, []]]);
    assert.deepEqual(unmatched('Sc.aB.01', requirementOf('sc.ab.01')), [
      ['requirement', 'Sc.aB.01', undefined, ['SC.AB.01', 'sc.ab.01']],
    ]);
  });
});
