import { expectedProofsOf, type NamedExpectedProof } from '../catalogue/expectedProofName';
import type { ExpectedProof, Requirement } from '../catalogue/model';
import type { JudgedEntry } from './judgeFile';
import type { AttachedProof, CoverageState, ExpectedCoverage, RequirementCoverage } from './snapshot';

/** What one requirement has, in the entries that name it, against what it expects. */
export function coverRequirement(
  requirement: Requirement,
  applies: boolean,
  judged: readonly JudgedEntry[],
): RequirementCoverage {
  const unread = judged.some(({ place }) => place.placed.entry.broken);
  const attached = proofsByExpected(judged);
  const expected = expectedProofsOf(requirement).map((named) =>
    coverExpected(named, attached.get(named.expectedProof) ?? [], unread),
  );
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
  proofs: readonly AttachedProof[],
  unread: boolean,
): ExpectedCoverage {
  const empty = unread ? 'not-checked' : 'incomplete';
  const state = proofs.length === 0 ? empty : worstOf(proofs.map((proof) => proof.state));
  return { scenario, expectedProof, name, proofs, state };
}

function proofsByExpected(judged: readonly JudgedEntry[]): ReadonlyMap<ExpectedProof, AttachedProof[]> {
  const proofs = new Map<ExpectedProof, AttachedProof[]>();
  for (const { place, judgement } of judged) {
    for (const { proof, expected, state } of judgement.proofs) {
      if (expected === undefined) continue;
      const group = proofs.get(expected.expectedProof);
      if (group === undefined) proofs.set(expected.expectedProof, [{ place, proof, state }]);
      else group.push({ place, proof, state });
    }
  }
  return proofs;
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
