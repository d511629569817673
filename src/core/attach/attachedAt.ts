import { stateOfCited } from '../evidence/stateOfCited';
import type { AttachedProof, Snapshot } from '../project/snapshot';
import type { MatchedTarget } from './matchFile';

/** A file by its bytes. */
export interface FileBytes {
  /** Hexadecimal, lower case. */
  readonly sha256: string;
  readonly size: number;
}

/**
 * The path of a proof of these bytes that the target has already. A cited file whose sum is not known is read where its
 * size is the same; `sumOf` gives undefined where it can't be.
 */
export async function attachedAt(
  target: MatchedTarget,
  { sha256, size }: FileBytes,
  { evidence }: Pick<Snapshot, 'evidence'>,
  sumOf: (path: string) => Promise<string | undefined>,
): Promise<string | undefined> {
  for (const { place, proof } of proofsOf(target)) {
    const state = stateOfCited(evidence, place.file.path, proof);
    if (state?.kind !== 'present') continue;
    const { inspection, path } = state;
    const known = inspection.sha256 ?? (inspection.stamp.size === size ? await sumOf(path) : undefined);
    if (known === sha256) return path;
  }
  return undefined;
}

function proofsOf({ coverage, expected }: MatchedTarget): readonly AttachedProof[] {
  return expected?.proofs ?? coverage.unmatched;
}
