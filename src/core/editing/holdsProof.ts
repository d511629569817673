import { targetPlace } from '../proofs/model';
import { entryWithId, readForEditing } from './chapterText';
import type { NewProof } from './newProof';

/** Whether a requirement's entry already has a proof for the same expected proof with the same file, link or number. */
export function holdsProof(text: string, requirementId: string, proof: NewProof): boolean {
  const chapter = readForEditing(text);
  const placed = chapter === undefined ? undefined : entryWithId(chapter.file, requirementId);
  const target = targetPlace<string>(proof.target);
  if (placed === undefined || target === undefined) return false;
  return placed.entry.proofs.some(
    (one) =>
      targetPlace(one.target)?.value === target &&
      (one.for === undefined || proof.for === undefined || one.for.value === proof.for),
  );
}
