import { expectedProofsOf, type NamedExpectedProof } from '../../catalogue/expectedProofName';
import { foldId, withoutCommonBase } from '../../catalogue/foldId';
import type { Requirement, Scenario } from '../../catalogue/model';
import { compareTexts } from './compareTexts';
import { listChange, valueChanges, JoinedTexts } from './compareValues';
import type { ExpectedProofPair, PartsChange, ScenarioPair } from './model';
import { pairUp, type Candidate, type Pairing } from './pairUp';

/** The scenarios of a requirement before and after. */
export function compareScenarios(
  before: Requirement,
  after: Requirement,
): PartsChange<Scenario, ScenarioPair> {
  const candidates = (requirement: Requirement): readonly Candidate<Scenario>[] =>
    requirement.scenarios.map((scenario, order) => ({
      value: scenario,
      key: innerName(scenario.id, requirement),
      place: String(order),
      text: scenario.text,
      whole: new JoinedTexts(() => [scenario.text, ...scenario.expectedProofs.map(({ text }) => text)]),
    }));
  const pairs = pairUp(candidates(before), candidates(after));
  return {
    ...leftOver(before.scenarios, after.scenarios, pairs),
    pairs: pairs.map((pair) => ({ ...pair, text: compareTexts(pair.before.text, pair.after.text) })),
  };
}

/** The expected proofs of a requirement before and after, whichever scenario they are in. */
export function compareExpectedProofs(
  before: Requirement,
  after: Requirement,
  scenarios: readonly ScenarioPair[],
): PartsChange<NamedExpectedProof, ExpectedProofPair> {
  const order = new Map<Scenario, number>();
  scenarios.forEach((pair, at) => order.set(pair.before, at).set(pair.after, at));
  const candidates = (requirement: Requirement): readonly Candidate<NamedExpectedProof>[] =>
    expectedProofsOf(requirement).map((named) => {
      const { scenario, expectedProof } = named;
      const at = order.get(scenario);
      return {
        value: named,
        key: innerName(named.name, requirement),
        ...(at === undefined ? {} : { place: `${at}#${expectedProof.position}` }),
        text: expectedProof.text,
        whole: new JoinedTexts(() => [String(at ?? ''), expectedProof.text]),
      };
    });
  const [oldProofs, newProofs] = [expectedProofsOf(before), expectedProofsOf(after)];
  const pairs = pairUp(candidates(before), candidates(after));
  return {
    ...leftOver(oldProofs, newProofs, pairs),
    pairs: pairs.map((pair) => compareExpected(pair, before, after)),
  };
}

function compareExpected(
  pair: Pairing<NamedExpectedProof>,
  before: Requirement,
  after: Requirement,
): ExpectedProofPair {
  const [old, next] = [pair.before.expectedProof, pair.after.expectedProof];
  return {
    ...pair,
    renamed: innerName(pair.before.name, before) !== innerName(pair.after.name, after),
    text: compareTexts(old.text, next.text),
    kinds: listChange(old.kinds, next.kinds),
    values: valueChanges([
      ['test', old.test, next.test],
      ['several', old.several ? 'true' : undefined, next.several ? 'true' : undefined],
      ['demands', joined(old.demands), joined(next.demands)],
    ]),
  };
}

function joined(names: readonly string[]): string | undefined {
  return names.length === 0 ? undefined : names.join(' ');
}

/** An id inside its requirement, so that a new id of the requirement changes nothing of it; empty where there is none. */
function innerName(id: string, requirement: Requirement): string {
  if (id === '') return '';
  const [name, outer] = [id, requirement.id].map((one) => withoutCommonBase(foldId(one)));
  if (name === undefined || outer === undefined) return '';
  return name.startsWith(outer) ? `…${name.slice(outer.length)}` : name;
}

/** What only the old list and what only the new one has, in their order. */
export function leftOver<T>(
  before: readonly T[],
  after: readonly T[],
  pairs: readonly Pairing<T>[],
): { readonly added: readonly T[]; readonly removed: readonly T[] } {
  const [removed, added] = [new Set(before), new Set(after)];
  for (const pair of pairs) {
    removed.delete(pair.before);
    added.delete(pair.after);
  }
  return { added: [...added], removed: [...removed] };
}
