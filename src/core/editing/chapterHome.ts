import type { Catalogue } from '../catalogue/model';
import { foldWords } from '../catalogue/spelling';
import { chapterStems } from '../dossier/chapterStems';
import type { ChapterFile } from '../proofs/model';

/** Where the entries of a chapter are written. */
export interface ChapterHome {
  /** Relative to the dossier's folder. */
  readonly path: string;
  /** Whether that file is still to be made. */
  readonly isNew: boolean;
}

/** The file whose `chapter:` is that name, spellings folded; where there is none, the one to make, whose name is free. */
export function chapterHome(
  chapter: string,
  catalogue: Catalogue,
  files: readonly ChapterFile[],
): ChapterHome {
  const fold = foldWords(chapter);
  const existingFile = files.find(
    (file) => file.chapter !== undefined && foldWords(file.chapter.value) === fold,
  );
  if (existingFile !== undefined) return { path: existingFile.path, isNew: false };
  const order = catalogue.chapters.findIndex(({ name }) => foldWords(name) === fold);
  const stem = chapterStems(catalogue.chapters)[order] ?? 'chapitre';
  const taken = new Set(files.map(({ path }) => path.toLowerCase()));
  let path = pathOf(stem);
  for (let number = 2; taken.has(path); number++) path = pathOf(`${stem}-${number}`);
  return { path, isNew: true };
}

function pathOf(stem: string): string {
  return `preuves/${stem}.preuves.yaml`;
}
