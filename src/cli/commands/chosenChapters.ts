import { nearestIds } from '../../core/catalogue/nearestId';
import { foldWords } from '../../core/catalogue/spelling';
import { baseName } from '../../core/text/names';
import type { Language } from '../../core/language/language';
import type { ChapterStatus } from '../../core/views/status/chapterStatus';
import { UsageError } from '../options';
import { chapterWords } from '../output/chapterWords';

/**
 * The chapters that are named, spellings folded, by their names or those of their files (`psc`); all where none is. In the
 * catalogue's order. Throws `UsageError` for a name that is none.
 */
export function chosenChapters(
  all: readonly ChapterStatus[],
  named: readonly string[],
  language: Language,
): readonly ChapterStatus[] {
  if (named.length === 0) return all;
  const chosen = new Set(
    named.map((name) => {
      const fold = foldWords(name);
      const found =
        all.find(({ chapter }) => foldWords(chapter.name) === fold) ??
        all.find(({ file }) => file !== undefined && foldWords(stemOf(file)) === fold);
      if (found !== undefined) return found;
      const names = all.map(({ chapter }) => chapter.name);
      throw new UsageError(
        chapterWords[language].unknownChapter(name, nearestIds(names).nearest(name), names),
      );
    }),
  );
  return all.filter((one) => chosen.has(one));
}

function stemOf(path: string): string {
  return baseName(path).replace(/\.preuves\.yaml$/u, '');
}
