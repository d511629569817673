import type { Finding } from '../../findings/model';
import type { EntryPlace, Snapshot } from '../../project/snapshot';
import type { Proof } from '../../proofs/model';
import { proofsAt } from '../../proofs/proofsAt';

/** What was found on one proof of an entry, or on its lines. */
export function findingsOnProof(
  { file, placed }: EntryPlace,
  proof: Proof,
  { findingsByFile }: Pick<Snapshot, 'findingsByFile'>,
): readonly Finding[] {
  const { line, entry } = placed;
  const [first, last] = [line + proof.range.start.line, line + proof.range.end.line];
  return (findingsByFile.get(file.path) ?? []).filter(({ code, range: { start } }) => {
    if (code === 'proof-missing' || start.line < first || start.line > last) return false;
    return proofsAt(entry.proofs, { line: start.line - line, character: start.character }).includes(proof);
  });
}
