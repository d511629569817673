import assert from 'node:assert/strict';
import { expectedProofsOf, findExpected, nameOf } from '../../../src/core/catalogue/expectedProofName';
import { requirementOf, scenarioOf } from '../../support/catalogues';

const namesIn = (...scenarios: Parameters<typeof scenarioOf>[]) =>
  expectedProofsOf(requirementOf('SC.PSC.01', ...scenarios.map((one) => scenarioOf(...one)))).map(
    (one) => one.name,
  );

describe('naming an expected proof', () => {
  it('takes the official number where it is unique in the requirement', () => {
    assert.deepEqual(namesIn(['S.01', 'S.01.01', 'S.01.02'], ['S.02', 'S.02.01']), [
      'S.01.01',
      'S.01.02',
      'S.02.01',
    ]);
  });

  it('takes scenario and position where the number repeats or is missing', () => {
    assert.deepEqual(namesIn(['S.01', 'S.01.01', undefined], ['S.02', 's.01.01 ', 'TBD']), [
      'S.01#1',
      'S.01#2',
      'S.02#1',
      'TBD',
    ]);
  });

  it('distinguishes scenarios without an id by their order', () => {
    assert.deepEqual(namesIn(['', undefined], ['', undefined], ['S.03', undefined]), [
      'scenario 1#1',
      'scenario 2#1',
      'S.03#1',
    ]);
  });

  it('throws for an expected proof of another requirement', () => {
    const scenario = scenarioOf('S.01', 'S.01.01');
    const [expected] = scenario.expectedProofs;
    assert.ok(expected);
    assert.equal(nameOf(requirementOf('A', scenario), scenario, expected), 'S.01.01');
    assert.throws(() => nameOf(requirementOf('B'), scenario, expected), /not an expected proof of B/);
  });
});

describe('finding the expected proof that `for:` means', () => {
  const requirement = requirementOf(
    'SC.PSC.01',
    scenarioOf('SC.PSC.01.01', 'SC.PSC.01.01.01', 'SC.PSC.01.01.02'),
    scenarioOf('SC.PSC.01.02', 'SC.PSC.01.01.02', undefined),
  );
  const find = (text: string): string => {
    const found = findExpected(requirement, text);
    if (found.kind === 'found') return found.name;
    return found.kind === 'ambiguous'
      ? `ambiguous: ${found.names.join(', ')}`
      : `absent: ${found.nearest ?? '?'}`;
  };

  it('matches as tolerantly as ids of requirements', () => {
    assert.equal(find('sc.psc.01.01.01'), 'SC.PSC.01.01.01');
    assert.equal(find('PSC.01.01.01\u00a0'), 'SC.PSC.01.01.01');
  });

  it('takes scenario and position even where the number would do', () => {
    assert.equal(find('SC.PSC.01.01#1'), 'SC.PSC.01.01.01');
    assert.equal(find('psc.01.02#2'), 'SC.PSC.01.02#2');
  });

  it('says which names a repeated number could be', () => {
    assert.equal(find('SC.PSC.01.01.02'), 'ambiguous: SC.PSC.01.01#2, SC.PSC.01.02#1');
  });

  it('guesses at a mistyped one', () => {
    assert.equal(find('SC.PSC.O1.01.01'), 'absent: SC.PSC.01.01.01');
    assert.equal(find('__proto__'), 'absent: ?');
  });
});
