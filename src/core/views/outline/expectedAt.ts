import { expectedProofsOf, findExpected, type NamedExpectedProof } from '../../catalogue/expectedProofName';
import type { Requirement } from '../../catalogue/model';
import type { Snapshot } from '../../project/snapshot';
import { type Position, rangeHolds, shiftRange } from '../../text/position';
import type { ChapterFile, PlacedEntry, Proof } from '../../proofs/model';

/** What the catalogue expects, as far as a place names it. */
export interface ExpectedPlace {
  readonly requirement: Requirement;
  /** Undefined where the place is about the requirement as a whole. */
  readonly expected: NamedExpectedProof | undefined;
}

/** What a place of a chapter file is about: the entry's requirement, and what the proof there is for. */
export function expectedAt(
  { chapters, coverage }: Snapshot,
  path: string,
  position: Position,
): ExpectedPlace | undefined {
  const file = chapters.find((one) => one.path === path);
  const placed = file === undefined ? undefined : entryAt(file, position);
  const found = [...coverage.values()].find(({ entries }) => entries.some((one) => one.placed === placed));
  if (placed === undefined || found === undefined) return undefined;
  const { requirement } = found;
  const proof = proofAt(placed, position);
  if (proof === undefined) return { requirement, expected: undefined };
  const all = expectedProofsOf(requirement);
  if (proof.for === undefined) return { requirement, expected: all.length === 1 ? all[0] : undefined };
  const named = findExpected(requirement, proof.for.value);
  return { requirement, expected: named.kind === 'found' ? named : undefined };
}

/** The entry that a position of a chapter file is in, by its lines. */
export function entryAt(file: ChapterFile, position: Position): PlacedEntry | undefined {
  return file.entries.find(({ line, entry }) => {
    const { start, end } = entry.range;
    return line + start.line <= position.line && position.line <= line + end.line;
  });
}

/** The proof of an entry that a position is in. */
export function proofAt({ line, entry }: PlacedEntry, position: Position): Proof | undefined {
  return entry.proofs.find(({ range }) => rangeHolds(shiftRange(range, line), position));
}
