import type { Finding } from '../../findings/model';
import type { EntryPlace, Snapshot } from '../../project/snapshot';
import type { Proof } from '../../proofs/model';
import { rangeHolds, shiftRange } from '../../text/position';

/** What was found on one proof of an entry. */
export function findingsOnProof(
  { file, placed }: EntryPlace,
  proof: Proof,
  { findingsByFile }: Pick<Snapshot, 'findingsByFile'>,
): readonly Finding[] {
  const whole = shiftRange(proof.range, placed.line);
  return (findingsByFile.get(file.path) ?? []).filter(({ range }) => rangeHolds(whole, range.start));
}
