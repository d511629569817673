import type { FileStamp } from '../ports/folder';
import type { Hasher } from '../ports/hasher';
import type { Inspection } from './model';

/** What was found in files, kept from one look to the next, and the means to sum them. */
export interface EvidenceMemory {
  readonly hasher: Hasher;
  /** Whether anything is known of a path, so that asking for its stamp is worth it. */
  knows(path: string): boolean;
  /** What was found at a path when it had this very stamp. */
  recall(path: string, stamp: FileStamp): Inspection | undefined;
  keep(path: string, inspection: Inspection): void;
}

/** A memory that lasts as long as the process. */
export function createEvidenceMemory(hasher: Hasher): EvidenceMemory {
  const found = new Map<string, Inspection>();
  return {
    hasher,
    knows: (path) => found.has(path),
    recall(path, stamp) {
      const inspection = found.get(path);
      return inspection !== undefined && sameStamp(inspection.stamp, stamp) ? inspection : undefined;
    },
    keep: (path, inspection) => void found.set(path, inspection),
  };
}

export function sameStamp(a: FileStamp, b: FileStamp): boolean {
  return a.size === b.size && a.modified === b.modified && a.inode === b.inode;
}
