import { chapterHome, type ChapterHome } from '../editing/chapterHome';
import type { Catalogue } from '../catalogue/model';
import type { RequirementCoverage, Snapshot } from '../project/snapshot';

/** A requirement, with what its entry is written by. */
interface EntryTarget {
  readonly coverage: RequirementCoverage;
  readonly catalogue: Catalogue;
  readonly snapshot: Snapshot;
}

/** The chapter file that holds a target's entry, or where the entry is to be written. */
export function chapterPlace({ coverage, catalogue, snapshot }: EntryTarget): ChapterHome {
  const [entry] = coverage.entries;
  if (entry !== undefined) return { path: entry.file.path, isNew: false };
  return chapterHome(coverage.requirement.chapter, catalogue, snapshot.chapters);
}
