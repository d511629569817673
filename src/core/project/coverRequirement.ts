import { expectedProofsOf, type NamedExpectedProof } from '../catalogue/expectedProofName';
import type { Requirement } from '../catalogue/model';
import type { JudgedEntry } from './judgeFile';
import type { AttachedProof, CoverageState, ExpectedCoverage, RequirementCoverage } from './snapshot';

/** What one requirement has, in the entries that name it, against what it expects. */
export function coverRequirement(
  requirement: Requirement,
  applies: boolean,
  judged: readonly JudgedEntry[],
): RequirementCoverage {
  const unread = judged.some(({ place }) => place.placed.entry.broken);
  const expected = expectedProofsOf(requirement).map((named) => coverExpected(named, judged, unread));
  return {
    requirement,
    applies,
    entries: judged.map(({ place }) => place),
    expected,
    state: stateOf(judged, [...expected.map(({ state }) => state), ...strayStates(judged)]),
  };
}

function coverExpected(
  { scenario, expectedProof, name }: NamedExpectedProof,
  judged: readonly JudgedEntry[],
  unread: boolean,
): ExpectedCoverage {
  const proofs: AttachedProof[] = [];
  for (const { place, judgement } of judged) {
    for (const { proof, expected, state } of judgement.proofs) {
      if (expected?.expectedProof === expectedProof) proofs.push({ place, proof, state });
    }
  }
  const empty = unread ? 'not-checked' : 'incomplete';
  const state = proofs.length === 0 ? empty : worstOf(proofs.map((proof) => proof.state));
  return { scenario, expectedProof, name, proofs, state };
}

/** The states of proofs that are for nothing the requirement expects. */
function strayStates(judged: readonly JudgedEntry[]): readonly CoverageState[] {
  const states: CoverageState[] = [];
  for (const { judgement } of judged) {
    for (const { expected, state } of judgement.proofs) if (expected === undefined) states.push(state);
  }
  return states;
}

function stateOf(judged: readonly JudgedEntry[], states: readonly CoverageState[]): CoverageState {
  if (judged.some(({ judgement }) => judgement.faulty)) return 'faulty';
  if (judged.some(({ place }) => isSetAside(place.placed.entry))) {
    return states.includes('faulty') ? 'faulty' : 'not-applicable';
  }
  // The catalogue expects no proof here: what is or is not attached says nothing.
  return states.length === 0 ? 'not-checked' : worstOf(states);
}

/** Whether an entry says, with a reason, that its requirement does not apply. */
export function isSetAside({ notApplicable }: JudgedEntry['place']['placed']['entry']): boolean {
  return (notApplicable?.value ?? '') !== '';
}

const fromWorst: readonly CoverageState[] = ['faulty', 'not-checked', 'incomplete'];

/** One fault makes the whole faulty; what was not checked keeps the whole from being complete. */
export function worstOf(states: readonly CoverageState[]): CoverageState {
  return fromWorst.find((state) => states.includes(state)) ?? 'complete';
}
