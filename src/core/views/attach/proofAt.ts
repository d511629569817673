import type { EntryPlace, Snapshot } from '../../project/snapshot';
import type { Proof } from '../../proofs/model';
import { comparePositions, shiftRange } from '../../text/position';
import type { FilePlace } from '../outline/placeOf';

/** A proof where it is written. */
export interface WrittenProof extends EntryPlace {
  readonly proof: Proof;
  /** In its requirement's list, from 0. */
  readonly index: number;
}

/** The proof that begins at a place; undefined where there is none any more. */
export function proofAt({ chapters }: Snapshot, { file, range }: FilePlace): WrittenProof | undefined {
  const chapter = chapters.find(({ path }) => path === file);
  for (const placed of chapter?.entries ?? []) {
    const index = placed.entry.proofs.findIndex(
      (proof) => comparePositions(shiftRange(proof.range, placed.line).start, range.start) === 0,
    );
    const proof = placed.entry.proofs[index];
    if (chapter !== undefined && proof !== undefined) return { file: chapter, placed, proof, index };
  }
  return undefined;
}
