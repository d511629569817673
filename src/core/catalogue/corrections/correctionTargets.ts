import { expectedProofsOf, findExpected, nameOfScenario } from '../expectedProofName';
import { foldId, withoutCommonBase } from '../foldId';
import type { ExpectedProof, Requirement, Scenario } from '../model';
import { nearestIds } from '../nearestId';
import type { ExpectedProofCorrection, ScenarioCorrection, UnmatchedCorrection } from './model';

/** The scenarios that corrections name; what names none goes to `unmatched`. */
export function scenariosNamed(
  requirement: Requirement,
  corrections: readonly ScenarioCorrection[],
  unmatched: UnmatchedCorrection[],
): ReadonlyMap<Scenario, ScenarioCorrection> {
  const meant = new Map<Scenario, ScenarioCorrection>();
  if (corrections.length === 0) return meant;
  const named = requirement.scenarios.map((scenario, order) => ({
    scenario,
    name: nameOfScenario(requirement, scenario, order),
  }));
  const byKey = new Map<string, (typeof named)[number][]>();
  for (const one of named) {
    const key = withoutCommonBase(foldId(one.name));
    const group = byKey.get(key);
    if (group === undefined) byKey.set(key, [one]);
    else group.push(one);
  }
  const resemblances = nearestIds(named.map(({ name }) => name));
  for (const correction of corrections) {
    const { name: at } = correction;
    const found = byKey.get(withoutCommonBase(foldId(at.value))) ?? [];
    const [only] = found;
    if (only !== undefined && found.length === 1) meant.set(only.scenario, correction);
    else {
      const nearest = resemblances.nearest(at.value);
      const candidates = found.map(({ name }) => name);
      unmatched.push({ what: 'scenario', at, requirement: requirement.id, nearest, candidates });
    }
  }
  return meant;
}

/** The expected proofs that corrections name; what names none goes to `unmatched`. */
export function expectedProofsNamed(
  requirement: Requirement,
  corrections: readonly ExpectedProofCorrection[],
  unmatched: UnmatchedCorrection[],
): ReadonlyMap<ExpectedProof, ExpectedProofCorrection> {
  const meant = new Map<ExpectedProof, ExpectedProofCorrection>();
  for (const correction of corrections) {
    const { name: at } = correction;
    const found = findExpected(requirement, at.value);
    if (found.kind === 'found') meant.set(found.expectedProof, correction);
    else {
      const [nearest, candidates] =
        found.kind === 'ambiguous' ? [undefined, found.names] : [found.nearest, []];
      unmatched.push({ what: 'expected-proof', at, requirement: requirement.id, nearest, candidates });
    }
  }
  return meant;
}

/** The names under which the parts of a requirement can be corrected. */
export function correctableNames(requirement: Requirement): {
  readonly scenarios: readonly string[];
  readonly proofs: readonly string[];
} {
  return {
    scenarios: requirement.scenarios.map((scenario, order) => nameOfScenario(requirement, scenario, order)),
    proofs: expectedProofsOf(requirement).map(({ name }) => name),
  };
}
