import type { NamedExpectedProof } from '../../catalogue/expectedProofName';
import type { Requirement } from '../../catalogue/model';
import type { Scope } from '../../dossier/selection';
import { expectedFor } from '../../proofs/expectedFor';
import type { Proof } from '../../proofs/model';
import type { ExpectedProofPair, RequirementPair } from './model';
import { requirementNamed, type PairIndex } from './pairIndex';

/**
 * What becomes of an attached proof.
 * - `holds`: what it proves is asked in the same words
 * - `look-again`: it has a place, but what is asked there changed, or the place is only likely
 * - `no-place`: nothing in the new catalogue asks for it
 * - `not-asked`: it has a place, but its requirement does not apply to the dossier any more
 * - `never-placed`: the old catalogue did not ask for it either
 */
export type ProofState = 'holds' | 'look-again' | 'no-place' | 'not-asked' | 'never-placed';

/** What changed around a proof; `only-likely` where the place itself is a guess, `not-in-old` where only the new catalogue has it. */
export type LookAgainReason =
  | 'statement'
  | 'comment'
  | 'scenario'
  | 'other-scenario'
  | 'expected-proof'
  | 'kinds'
  | 'test'
  | 'several'
  | 'demands'
  | 'only-likely'
  | 'not-in-old';

/** The place of a proof in a catalogue. */
export interface NamedPlace {
  readonly requirement: Requirement;
  readonly named: NamedExpectedProof;
}

export interface ProofOutcome {
  readonly state: ProofState;
  readonly reasons: readonly LookAgainReason[];
  readonly before: NamedPlace | undefined;
  readonly after: NamedPlace | undefined;
}

/** What becomes of a proof that is attached under an id; `scope` is that of the new catalogue. */
export function outcomeOf(
  id: string,
  proof: Pick<Proof, 'for'>,
  index: PairIndex,
  scope: Scope,
): ProofOutcome {
  const old = placeIn(requirementNamed(index.before, id), proof);
  if (old === undefined) return newcomer(id, proof, index, scope);
  const pair = index.pairOf(old.requirement);
  const expected = pair && index.expectedPairOf(pair, old.named);
  if (pair === undefined || expected === undefined)
    return { state: 'no-place', reasons: [], before: old, after: undefined };
  const after = { requirement: pair.after, named: expected.after };
  const reasons = reasonsOf(pair, expected);
  const state = reasons.length > 0 ? 'look-again' : 'holds';
  return { state: scope(pair.after) === 'applies' ? state : 'not-asked', reasons, before: old, after };
}

/** The old catalogue does not know what it is for; the new one may. */
function newcomer(id: string, proof: Pick<Proof, 'for'>, index: PairIndex, scope: Scope): ProofOutcome {
  const after = placeIn(requirementNamed(index.after, id), proof);
  if (after === undefined) return { state: 'never-placed', reasons: [], before: undefined, after };
  const state = scope(after.requirement) === 'applies' ? 'look-again' : 'not-asked';
  return { state, reasons: ['not-in-old'], before: undefined, after };
}

function placeIn(requirement: Requirement | undefined, proof: Pick<Proof, 'for'>): NamedPlace | undefined {
  const named = expectedFor(proof, requirement);
  return requirement === undefined || named === undefined ? undefined : { requirement, named };
}

function reasonsOf(pair: RequirementPair, expected: ExpectedProofPair): readonly LookAgainReason[] {
  const scenario = pair.scenarios.pairs.find((one) => one.after === expected.after.scenario);
  const stayed = scenario?.before === expected.before.scenario;
  const changes: readonly (readonly [LookAgainReason, boolean])[] = [
    ['statement', pair.statement !== undefined],
    ['comment', pair.comment !== undefined],
    ['scenario', stayed && scenario.text !== undefined],
    ['other-scenario', !stayed],
    ['expected-proof', expected.text !== undefined],
    ['kinds', expected.kinds !== undefined],
    ['test', expected.values.some(({ name }) => name === 'test')],
    ['several', expected.values.some(({ name }) => name === 'several')],
    ['demands', expected.values.some(({ name }) => name === 'demands')],
    ['only-likely', [pair.match, expected.match].some(({ certainty }) => certainty === 'likely')],
  ];
  return changes.flatMap(([reason, changed]) => (changed ? [reason] : []));
}
