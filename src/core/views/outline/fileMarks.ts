import { stateOfCited } from '../../evidence/stateOfCited';
import type { Snapshot } from '../../project/snapshot';
import type { ChapterFile } from '../../proofs/model';
import { shiftRange } from '../../text/position';
import { ownersByRange } from '../../text/rangeOwners';
import { isLoud } from './isLoud';

/**
 * What a file of evidence is to its dossier:
 * - `cited`: a proof cites it, and nothing found speaks against it
 * - `faulty`: an error or a warning stands on a proof that cites it
 * - `uncited`: no proof cites it
 */
export type FileMark = 'cited' | 'faulty' | 'uncited';

/** By true path in the dossier's folder. Empty before the files were looked at: nothing is known of them then. */
export function fileMarks(snapshot: Snapshot): ReadonlyMap<string, FileMark> {
  if (!snapshot.evidenceChecked) return new Map();
  const marks = new Map<string, FileMark>(snapshot.evidence.files.map((path) => [path, 'uncited']));
  for (const { path, faulty } of snapshot.chapters.flatMap((chapter) => citedBy(chapter, snapshot))) {
    if (faulty) marks.set(path, 'faulty');
    else if (marks.get(path) !== 'faulty') marks.set(path, 'cited');
  }
  return marks;
}

interface CitedFile {
  readonly path: string;
  /** An error or a warning stands on the proof. */
  readonly faulty: boolean;
}

function citedBy({ path: chapter, entries }: ChapterFile, snapshot: Snapshot): readonly CitedFile[] {
  const proofs = entries.flatMap(({ line, entry }) =>
    entry.proofs.map((proof) => ({ proof, range: shiftRange(proof.range, line) })),
  );
  const proofAt = ownersByRange(proofs);
  const loud = (snapshot.findingsByFile.get(chapter) ?? []).filter(isLoud);
  const faulty = new Set(loud.map(({ range }) => proofAt(range.start)));
  return proofs.flatMap((one): readonly CitedFile[] => {
    const state = stateOfCited(snapshot.evidence, chapter, one.proof);
    return state?.kind === 'present' ? [{ path: state.path, faulty: faulty.has(one) }] : [];
  });
}
