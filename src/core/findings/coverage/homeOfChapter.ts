import { foldWords } from '../../catalogue/spelling';
import type { ChapterFile } from '../../proofs/model';
import { rangeOf, type Range } from '../../text/position';
import type { DossierContext } from '../rule';

/** Where to point at for something of a chapter that stands nowhere yet: its file, else the dossier. */
export function homeOfChapter(
  chapter: string,
  { chapters, dossier }: Pick<DossierContext, 'chapters' | 'dossier'>,
): { file: string; range: Range } {
  const home = fileOfChapter(chapter, chapters);
  const top = rangeOf(0, 0, 0, 1);
  if (home === undefined) return { file: dossier.path, range: dossier.catalogue?.range ?? top };
  return { file: home.path, range: home.requirementsKey ?? home.chapter?.range ?? top };
}

/** The chapter file whose `chapter:` is that name, spellings folded. */
export function fileOfChapter(chapter: string, chapters: readonly ChapterFile[]): ChapterFile | undefined {
  let byName = named.get(chapters);
  if (byName === undefined) {
    byName = new Map();
    for (const file of chapters) {
      const name = file.chapter === undefined ? undefined : foldWords(file.chapter.value);
      if (name !== undefined && !byName.has(name)) byName.set(name, file);
    }
    named.set(chapters, byName);
  }
  return byName.get(foldWords(chapter));
}

/** One list of chapter files is asked about many times. */
const named = new WeakMap<readonly ChapterFile[], Map<string, ChapterFile>>();
