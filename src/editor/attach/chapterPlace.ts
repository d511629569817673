import { chapterHome, type ChapterHome } from '../../core/fixes/chapterHome';
import type { AttachTarget } from './attachTarget';

/** The chapter file that holds a target's entry, or where the entry is to be written. */
export function chapterPlace({ coverage, catalogue, snapshot }: Omit<AttachTarget, 'expected'>): ChapterHome {
  const [entry] = coverage.entries;
  if (entry !== undefined) return { path: entry.file.path, isNew: false };
  return chapterHome(coverage.requirement.chapter, catalogue, snapshot.chapters);
}
