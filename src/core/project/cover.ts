import { expectedProofsOf, type NamedExpectedProof } from '../catalogue/expectedProofName';
import type { Requirement } from '../catalogue/model';
import type { EntryJudgement } from './judgeEntry';
import type { JudgedFile } from './judgeFile';
import type {
  AttachedProof,
  CoverageState,
  EntryPlace,
  ExpectedCoverage,
  RequirementCoverage,
} from './snapshot';

interface JudgedPlace {
  readonly place: EntryPlace;
  readonly judgement: EntryJudgement;
}

/** What each requirement has against what it expects: those that apply, in the catalogue's order, then others that have an entry. */
export function cover(
  applying: ReadonlySet<Requirement>,
  files: readonly JudgedFile[],
): ReadonlyMap<Requirement, RequirementCoverage> {
  const places = placesByRequirement(files);
  const coverage = new Map<Requirement, RequirementCoverage>();
  for (const requirement of applying) {
    coverage.set(requirement, coverRequirement(requirement, true, places.get(requirement) ?? []));
  }
  for (const [requirement, judged] of places) {
    if (!applying.has(requirement)) coverage.set(requirement, coverRequirement(requirement, false, judged));
  }
  return coverage;
}

function placesByRequirement(files: readonly JudgedFile[]): ReadonlyMap<Requirement, readonly JudgedPlace[]> {
  const places = new Map<Requirement, JudgedPlace[]>();
  for (const { file, entries } of files) {
    for (const { placed, judgement } of entries) {
      if (judgement.requirement === undefined) continue;
      const list = places.get(judgement.requirement);
      const judged = { place: { file, placed }, judgement };
      if (list === undefined) places.set(judgement.requirement, [judged]);
      else list.push(judged);
    }
  }
  return places;
}

function coverRequirement(
  requirement: Requirement,
  applies: boolean,
  judged: readonly JudgedPlace[],
): RequirementCoverage {
  const attached = judged.flatMap(({ place, judgement }) =>
    judgement.proofs.map(({ proof, expected, state }) => ({ expected, attached: { place, proof, state } })),
  );
  const unread = judged.some(({ place }) => place.placed.entry.broken);
  const expected = expectedProofsOf(requirement).map((named) => {
    const proofs = attached.filter((one) => one.expected?.expectedProof === named.expectedProof);
    return coverExpected(
      named,
      proofs.map((one) => one.attached),
      unread,
    );
  });
  const stray = attached.filter((one) => one.expected === undefined).map((one) => one.attached.state);
  return {
    requirement,
    applies,
    entries: judged.map(({ place }) => place),
    expected,
    state: stateOf(judged, [...expected.map(({ state }) => state), ...stray]),
  };
}

function coverExpected(
  named: NamedExpectedProof,
  proofs: readonly AttachedProof[],
  unread: boolean,
): ExpectedCoverage {
  const state =
    proofs.length > 0 ? worstOf(proofs.map((proof) => proof.state)) : unread ? 'not-checked' : 'incomplete';
  return { scenario: named.scenario, expectedProof: named.expectedProof, name: named.name, proofs, state };
}

function stateOf(judged: readonly JudgedPlace[], states: readonly CoverageState[]): CoverageState {
  if (judged.some(({ judgement }) => judgement.faulty)) return 'faulty';
  if (judged.some(({ place }) => (place.placed.entry.notApplicable?.value ?? '') !== '')) {
    return states.includes('faulty') ? 'faulty' : 'not-applicable';
  }
  // The catalogue expects no proof here: what is or is not attached says nothing.
  return states.length === 0 ? 'not-checked' : worstOf(states);
}

const fromWorst: readonly CoverageState[] = ['faulty', 'not-checked', 'incomplete'];

/** One fault makes the whole faulty; what was not checked keeps the whole from being complete. */
export function worstOf(states: readonly CoverageState[]): CoverageState {
  return fromWorst.find((state) => states.includes(state)) ?? 'complete';
}
