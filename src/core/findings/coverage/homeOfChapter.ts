import { foldWords } from '../../catalogue/spelling';
import type { ChapterFile } from '../../proofs/model';
import { rangeOf, type Range } from '../../text/position';
import type { DossierContext } from '../rule';

/** Where to point at for something of a chapter that is in no file yet: its file, else the dossier. */
export function homeOfChapter(
  chapter: string,
  { chapters, dossier }: Pick<DossierContext, 'chapters' | 'dossier'>,
): { file: string; range: Range } {
  const chapterFile = fileOfChapter(chapter, chapters);
  const top = rangeOf(0, 0, 0, 1);
  if (chapterFile === undefined) return { file: dossier.path, range: dossier.catalogue?.range ?? top };
  return { file: chapterFile.path, range: chapterFile.requirementsKey ?? chapterFile.chapter?.range ?? top };
}

/** The chapter file whose `chapter:` is that name, spellings folded. */
export function fileOfChapter(chapter: string, chapters: readonly ChapterFile[]): ChapterFile | undefined {
  let known = named.get(chapters);
  if (known === undefined) {
    known = { byFold: byFoldOf(chapters), cached: new Map() };
    named.set(chapters, known);
  }
  const { byFold, cached } = known;
  if (!cached.has(chapter)) cached.set(chapter, byFold.get(foldWords(chapter)));
  return cached.get(chapter);
}

interface NamedFiles {
  readonly byFold: ReadonlyMap<string, ChapterFile>;
  /** Answers so far: a name is asked for once for each of its requirements. */
  readonly cached: Map<string, ChapterFile | undefined>;
}

/** One list of chapter files is asked about many times; most of its files stay when one is typed in. */
const named = new WeakMap<readonly ChapterFile[], NamedFiles>();
const folds = new WeakMap<ChapterFile, string>();

function byFoldOf(chapters: readonly ChapterFile[]): ReadonlyMap<string, ChapterFile> {
  const byFold = new Map<string, ChapterFile>();
  for (const file of chapters) {
    if (file.chapter === undefined) continue;
    const fold = folds.get(file) ?? foldWords(file.chapter.value);
    folds.set(file, fold);
    if (!byFold.has(fold)) byFold.set(fold, file);
  }
  return byFold;
}
