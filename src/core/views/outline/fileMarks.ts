import { stateOfCited } from '../../evidence/stateOfCited';
import type { Finding } from '../../findings/model';
import type { AttachedProof, EntryPlace, Snapshot } from '../../project/snapshot';
import { isLostIn, type PlacedEntry } from '../../proofs/model';
import { shiftRange, comparePositions, rangeHolds, type Position, type Range } from '../../text/position';

/**
 * What a file of evidence is to its dossier:
 * - `cited`: a proof cites it, and no finding makes it faulty
 * - `faulty`: a proof that cites it does not count as provided, or a warning is on it
 * - `uncited`: no proof cites it
 */
export type FileMark = 'cited' | 'faulty' | 'uncited';

/** By true path in the dossier's folder. Empty before the files were looked at: nothing is known of them then. */
export function fileMarks(snapshot: Snapshot): ReadonlyMap<string, FileMark> {
  if (!snapshot.evidenceChecked) return new Map();
  const marks = new Map<string, FileMark>(snapshot.evidence.files.map((path) => [path, 'uncited']));
  for (const { place, proof, state, warnings } of proofsOf(snapshot)) {
    const cited = stateOfCited(snapshot.evidence, place.file.path, proof);
    if (cited?.kind !== 'present') continue;
    if (state !== 'complete' || warnings > 0) marks.set(cited.path, 'faulty');
    else if (marks.get(cited.path) !== 'faulty') marks.set(cited.path, 'cited');
  }
  return marks;
}

/** Every proof of the dossier, those of entries that the catalogue does not know among them. */
function proofsOf(snapshot: Snapshot): readonly AttachedProof[] {
  const known = new Set<PlacedEntry>();
  const proofs: AttachedProof[] = [];
  for (const { entries, expected, unmatched } of snapshot.coverage.values()) {
    for (const { placed } of entries) known.add(placed);
    for (const one of expected) for (const attached of one.proofs) proofs.push(attached);
    for (const attached of unmatched) proofs.push(attached);
  }
  for (const file of snapshot.chapters) {
    const unknown = file.entries.filter((placed) => !known.has(placed)).map((placed) => ({ file, placed }));
    if (unknown.length > 0) for (const attached of unknownProofs(unknown, snapshot)) proofs.push(attached);
  }
  return proofs;
}

/** The proofs of entries of one file that the catalogue does not know. */
function unknownProofs(places: readonly EntryPlace[], snapshot: Snapshot): readonly AttachedProof[] {
  const proofs = places.flatMap((place) =>
    place.placed.entry.proofs.map((proof) => ({
      ...{ place, proof },
      range: shiftRange(proof.range, place.placed.line),
    })),
  );
  const proofAt = ownersByRange(proofs);
  const path = places[0]?.file.path ?? '';
  const affecting = (snapshot.findingsByFile.get(path) ?? []).filter(affectsState);
  const faultyProofs = new Set(affecting.map(({ range }) => proofAt(range.start)));
  return proofs.map((one) => {
    const isFaulty = isLostIn(one.place.placed.entry, one.proof) || faultyProofs.has(one);
    return { place: one.place, proof: one.proof, state: isFaulty ? 'faulty' : 'complete', warnings: 0 };
  });
}

/** Whether a finding makes what it is on faulty: a format that is not accepted does, however severe it is. */
function affectsState({ code, severity }: Pick<Finding, 'code' | 'severity'>): boolean {
  return severity !== 'information' || code === 'format-not-accepted';
}

/** Answers which of some things that do not overlap holds a position; undefined where none does. */
function ownersByRange<T extends { readonly range: Range }>(
  owners: readonly T[],
): (position: Position) => T | undefined {
  const sorted = [...owners].sort((a, b) => comparePositions(a.range.start, b.range.start));
  return (position) => {
    let [low, high] = [0, sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      const start = sorted[middle]?.range.start;
      if (start !== undefined && comparePositions(start, position) <= 0) low = middle + 1;
      else high = middle;
    }
    const before = sorted[low - 1];
    return before !== undefined && rangeHolds(before.range, position) ? before : undefined;
  };
}
