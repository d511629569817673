import type { ChapterFile, RequirementEntry } from '../../proofs/model';
import { readChapterFile } from '../../proofs/readChapterFile';
import { plainOf } from '../../yaml/validate';

/**
 * Whether a chapter file says after a migration all that it said before: every entry with all of its content, names of
 * requirements and of what proofs are for aside. A last line of defence: a file that would not is left whole.
 */
export function keepsEverything(before: string, after: string): boolean {
  const [old, next] = [before, after].map((text) => readChapterFile('', text).file);
  if (old === undefined || next === undefined) return false;
  return entriesAsText(old) === entriesAsText(next) && problemsOf(old) === problemsOf(next);
}

function entriesAsText({ entries }: ChapterFile): string {
  return entries
    .map(({ entry }) => contentOf(entry))
    .sort()
    .join('\n');
}

function contentOf(entry: RequirementEntry): string {
  const plain = plainOf(entry.node);
  return JSON.stringify([entry.broken, plain], (key, value: unknown) => (key === 'for' ? undefined : value));
}

function problemsOf({ problems, entries }: ChapterFile): string {
  const own = problems.filter(({ code }) => code !== 'duplicate-key').map(({ code }) => code);
  return JSON.stringify([
    own.sort(),
    entries.map(({ entry }) => entry.problems.map(({ code }) => code)).sort(),
  ]);
}
