import { type Clock, systemClock } from '../ports/clock';
import type { FileStamp } from '../ports/folder';
import type { Hasher } from '../ports/hasher';
import type { DocumentParser } from '../ports/documentParser';
import type { KnownFacts } from './factsText';
import type { Inspection } from '../inspect/model';

/** What was found in files, kept from one look to the next, and the means to sum and to read them. */
export interface EvidenceMemory {
  readonly hasher: Hasher;
  /** Undefined on hosts that have none: what only it can show is then not known. */
  readonly documentParser: DocumentParser | undefined;
  /** Whether anything is known of a path, so that its stamp is only asked for where that helps. */
  knows(path: string): boolean;
  /** What was found at a path when it had this very stamp. */
  get(path: string, stamp: FileStamp): Inspection | undefined;
  keep(path: string, inspection: Inspection): void;
  /** What another run found. What this one found itself counts more. */
  restore(known: KnownFacts): void;
  /** What is kept for another run: the facts of files that this run used and that can't have changed unnoticed. */
  readonly lasting: KnownFacts;
  /** Grows with each fact that is new to `lasting`. */
  readonly changes: number;
}

/** Some disks count in steps of two seconds: within one, a file may change and keep its time. */
const coarsestStep = 2000;

/** A memory that lasts as long as the process, unless what it holds is saved and restored. */
export function createEvidenceMemory(
  hasher: Hasher,
  clock: Clock = systemClock,
  documentParser?: DocumentParser,
): EvidenceMemory {
  const used = new Map<string, Inspection>();
  const restored = new Map<string, Inspection>();
  // Few, so that there is no second map of 100,000 files.
  const passing = new Set<string>();
  const memory = {
    hasher,
    documentParser,
    changes: 0,
    get lasting() {
      return passing.size === 0 ? used : new Map([...used].filter(([path]) => !passing.has(path)));
    },
    knows: (path: string) => used.has(path) || restored.has(path),
    get(path: string, stamp: FileStamp) {
      const inspection = used.get(path) ?? restored.get(path);
      if (inspection === undefined || !sameStamp(inspection.stamp, stamp)) return undefined;
      if (restored.delete(path)) used.set(path, inspection);
      return inspection;
    },
    keep(path: string, inspection: Inspection) {
      restored.delete(path);
      used.set(path, inspection);
      if (!isSettled(inspection.stamp, clock) || wasInterrupted(inspection)) {
        passing.add(path);
        return;
      }
      passing.delete(path);
      memory.changes++;
    },
    restore(known: KnownFacts) {
      for (const [path, inspection] of known) if (!used.has(path)) restored.set(path, inspection);
    },
  };
  return memory;
}

/** Any later change would give the file another time. */
function isSettled({ modified }: FileStamp, clock: Clock): boolean {
  return Number(modified) / 1e6 < clock.now() - coarsestStep;
}

/** A busy machine may have been the cause: another run tries again. */
function wasInterrupted({ problems }: Inspection): boolean {
  return problems.some(({ code }) => code === 'file-unreadable');
}

/** Whether size, times and inode are the same, so that the content is taken to be the same. */
export function sameStamp(a: FileStamp, b: FileStamp): boolean {
  return a.size === b.size && a.modified === b.modified && a.inode === b.inode && a.changed === b.changed;
}
