import { comparePositions, rangeHolds, type Position } from '../text/position';
import type { Proof } from './model';

/**
 * The proofs of an entry that a place belongs to: the one that holds it, else those on its line, as for a comment behind
 * a proof. Positions are relative to the entry. Takes the logarithm of the number of proofs.
 */
export function proofsAt(proofs: readonly Proof[], position: Position): readonly Proof[] {
  let [from, to] = [0, proofs.length];
  while (from < to) {
    const middle = (from + to) >>> 1;
    const proof = proofs[middle];
    if (proof !== undefined && comparePositions(proof.range.start, position) <= 0) from = middle + 1;
    else to = middle;
  }
  const [before, after] = [proofs[from - 1], proofs[from]];
  if (before !== undefined && rangeHolds(before.range, position)) return [before];
  return [before, after].flatMap((proof) =>
    proof !== undefined && isOnLine(proof, position.line) ? proof : [],
  );
}

function isOnLine({ range: { start, end } }: Proof, line: number): boolean {
  const last = end.character === 0 && end.line > start.line ? end.line - 1 : end.line;
  return start.line <= line && line <= last;
}
