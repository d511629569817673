import assert from 'node:assert/strict';
import {
  correctableNames,
  expectedProofsNamed,
  scenariosNamed,
} from '../../../src/core/catalogue/corrections/correctionTargets';
import type { UnmatchedCorrection } from '../../../src/core/catalogue/corrections/model';
import { readCorrections } from '../../../src/core/catalogue/corrections/readCorrections';
import { requirementOf, scenarioOf } from '../../support/catalogues';

/** Two scenarios whose ids differ by case alone, one without an id, one that repeats a number. */
const requirement = requirementOf(
  'SC.A.01',
  scenarioOf('SC.A.01.01', 'SC.A.01.01.01', 'SC.A.01.01.02'),
  scenarioOf('sc.a.01.01', 'SC.A.01.01.02'),
  scenarioOf('', undefined),
  scenarioOf('SC.A.01.03', 'SC.A.01.03.01'),
);

function corrected(key: 'scenarios' | 'proofs', ...names: readonly string[]) {
  const [one] = readCorrections(
    `corrections: 1\nrequirements:\n  SC.A.01:\n    ${key}:\n${names.map((name) => `      "${name}": {}\n`).join('')}`,
  ).corrections.requirements;
  assert.ok(one);
  const unmatched: UnmatchedCorrection[] = [];
  const meant =
    key === 'scenarios'
      ? [...scenariosNamed(requirement, one.scenarios, unmatched)].map(([{ id, text }, { name }]) => [
          name.value,
          id || text,
        ])
      : [...expectedProofsNamed(requirement, one.proofs, unmatched)].map(([{ number }, { name }]) => [
          name.value,
          number,
        ]);
  return {
    meant,
    unmatched: unmatched.map(({ at, nearest, candidates }) => [at.value, nearest, candidates]),
  };
}

describe('what a correction names of a requirement', () => {
  it('is the scenario with that id, however it is spelt, or in that place', () => {
    const { meant, unmatched } = corrected('scenarios', 'a.01.03', 'scenario 3', 'scenario 1');
    assert.deepEqual(meant, [
      ['a.01.03', 'SC.A.01.03'],
      ['scenario 3', 'Dérouler .'],
      ['scenario 1', 'SC.A.01.01'],
    ]);
    assert.deepEqual(unmatched, []);
  });

  it('is no scenario where none has that id, the one that was likely meant being told', () => {
    assert.deepEqual(corrected('scenarios', 'SC.A.1.03', 'x'), {
      meant: [],
      unmatched: [
        ['SC.A.1.03', 'SC.A.01.03', []],
        ['x', undefined, []],
      ],
    });
  });

  it('is the expected proof with that number, or in that place of its scenario', () => {
    const { meant, unmatched } = corrected('proofs', 'sc.a.01.01.01', 'scenario 3#1', 'SC.A.01.03.01');
    assert.deepEqual(meant, [
      ['sc.a.01.01.01', 'SC.A.01.01.01'],
      ['scenario 3#1', undefined],
      ['SC.A.01.03.01', 'SC.A.01.03.01'],
    ]);
    assert.deepEqual(unmatched, []);
  });

  it('is no expected proof where several have that number, or none', () => {
    assert.deepEqual(corrected('proofs', 'SC.A.01.01.02', 'SC.A.01.03.1').unmatched, [
      ['SC.A.01.01.02', undefined, ['scenario 1#2', 'scenario 2#1']],
      ['SC.A.01.03.1', 'SC.A.01.03.01', []],
    ]);
  });

  it('can be any of these names', () => {
    assert.deepEqual(correctableNames(requirement), {
      scenarios: ['scenario 1', 'scenario 2', 'scenario 3', 'SC.A.01.03'],
      proofs: ['SC.A.01.01.01', 'scenario 1#2', 'scenario 2#1', 'scenario 3#1', 'SC.A.01.03.01'],
    });
  });
});
