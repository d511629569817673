import { findExpected, type NamedExpectedProof } from '../../catalogue/expectedProofName';
import type { Requirement } from '../../catalogue/model';
import type { RequirementPair } from '../comparison/model';
import { requirementNamed, type PairIndex } from '../comparison/pairIndex';
import { expectedFor } from '../../proofs/expectedFor';
import type { PlacedEntry, Proof } from '../../proofs/model';
import { formerMark, type MigrationAnswers, type Unplaced } from './model';

/** What is to be done with one entry. */
export interface EntryPlan {
  readonly placed: PlacedEntry;
  /** The id that it gets; undefined where it keeps its own. */
  readonly id: string | undefined;
  /** The whole entry has no place any more, for this reason. */
  readonly leaves: Unplaced['because'] | undefined;
  readonly proofs: readonly ProofPlan[];
  readonly questions: readonly UncertainPair[];
}

export interface ProofPlan {
  /** In the entry's list, from 0. */
  readonly index: number;
  readonly proof: Proof;
  /** What `for:` says from now on; undefined where it stays as it is. */
  readonly name: string | undefined;
  readonly leaves: Unplaced['because'] | undefined;
  /** As the old catalogue names what it was for. */
  readonly before: string;
}

export type UncertainPair =
  | { readonly kind: 'requirement'; readonly pair: RequirementPair }
  | {
      readonly kind: 'expected-proof';
      readonly pair: RequirementPair['expectedProofs']['pairs'][number];
      readonly requirement: Requirement;
      readonly proof: Proof;
    };

/** The key under which a question is answered. */
export function questionId(uncertain: UncertainPair): string {
  if (uncertain.kind === 'requirement') return `${uncertain.pair.before.id} → ${uncertain.pair.after.id}`;
  return `${uncertain.requirement.id} : ${uncertain.pair.before.name} → ${uncertain.pair.after.name}`;
}

/** Undefined where the entry is left as it is: its requirement is unknown, or it can't be read. */
export function planEntry(
  placed: PlacedEntry,
  index: PairIndex,
  answers: MigrationAnswers,
): EntryPlan | undefined {
  const { entry } = placed;
  const old = entry.broken ? undefined : requirementNamed(index.before, entry.id.value);
  if (old === undefined) return undefined;
  const pair = index.pairOf(old);
  const stays: EntryPlan = { placed, id: undefined, leaves: undefined, proofs: [], questions: [] };
  if (pair === undefined) return { ...stays, ...leaving(entry.id.value, 'removed', index) };
  const uncertain: UncertainPair = { kind: 'requirement', pair };
  if (pair.match.certainty === 'likely') {
    const answer = answers.get(questionId(uncertain));
    if (answer === false) return { ...stays, ...leaving(entry.id.value, 'declined', index) };
    if (answer === undefined) return { ...stays, id: guarded(entry.id.value, index), questions: [uncertain] };
  }
  return { ...stays, ...planPlaced(placed, pair, { index, answers }) };
}

function leaving(id: string, because: Unplaced['because'], index: PairIndex): Partial<EntryPlan> {
  return { id: guarded(id, index), leaves: because };
}

/** An id that the new catalogue gave to something else would be taken for it. */
function guarded(id: string, index: PairIndex): string | undefined {
  return index.after.find(id).kind === 'absent' ? undefined : id + formerMark;
}

function planPlaced(
  { entry }: PlacedEntry,
  pair: RequirementPair,
  { index, answers }: { readonly index: PairIndex; readonly answers: MigrationAnswers },
): Pick<EntryPlan, 'id' | 'proofs' | 'questions'> {
  const questions: UncertainPair[] = [];
  const proofs = entry.proofs.flatMap((proof, at): readonly ProofPlan[] => {
    const old = expectedFor(proof, pair.before);
    if (old === undefined) return [];
    const found = index.expectedPairOf(pair, old);
    const plan = { index: at, proof, before: old.name };
    const leaves = (because: Unplaced['because']): readonly ProofPlan[] => [
      { ...plan, name: guardedName(proof, old.name, pair.after), leaves: because },
    ];
    if (found === undefined) return leaves('removed');
    if (found.match.certainty === 'likely' && found.renamed) {
      const uncertain: UncertainPair = {
        kind: 'expected-proof',
        pair: found,
        requirement: pair.after,
        proof,
      };
      const answer = answers.get(questionId(uncertain));
      if (answer === false) return leaves('declined');
      if (answer === undefined) {
        questions.push(uncertain);
        return [{ ...plan, name: guardedName(proof, old.name, pair.after), leaves: undefined }];
      }
    }
    return [{ ...plan, name: newName(proof, found.after, pair.after), leaves: undefined }];
  });
  const same = requirementNamed(index.after, entry.id.value) === pair.after;
  return { id: same ? undefined : pair.after.id, proofs, questions };
}

/** What `for:` must say to mean the expected proof; undefined where what it says does, or where it may be left out. */
function newName(
  proof: Proof,
  { name, expectedProof }: NamedExpectedProof,
  after: Requirement,
): string | undefined {
  return expectedFor(proof, after)?.expectedProof === expectedProof ? undefined : name;
}

/** What `for:` must say so that it means nothing in the new requirement; undefined where what it says does so. */
function guardedName(proof: Proof, old: string, after: Requirement): string | undefined {
  const written = proof.for?.value;
  const name = written ?? old;
  if (findExpected(after, name).kind !== 'absent') return name + formerMark;
  return written === undefined ? name : undefined;
}
