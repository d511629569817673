import { baseName, foldedName, folderOf } from '../../text/names';
import { stateOfCited } from '../../evidence/stateOfCited';
import type { ChapterFile } from '../../proofs/model';
import type { DossierContext } from '../rule';

/**
 * The chapter file that a piece of evidence belongs with: the one named like the folder it is in (`preuves/PSC/…` and
 * `preuves/psc.preuves.yaml`), else one that cites a neighbour of it, else the first one beside that folder.
 */
export function chapterOfFile(
  path: string,
  { chapters, evidence }: Pick<DossierContext, 'chapters' | 'evidence'>,
): ChapterFile | undefined {
  const around = chapters.filter((chapter) => isBelow(path, folderOf(chapter.path)));
  const candidates = around.length > 0 ? around : chapters;
  const named = candidates.find((chapter) => isNamedLike(chapter, path));
  if (named !== undefined) return named;
  const citing = candidates.find((chapter) => citesBeside(chapter, folderOf(path), evidence.states));
  return citing ?? candidates[0];
}

function isBelow(path: string, folder: string): boolean {
  return folder === '' || path.startsWith(`${folder}/`);
}

function isNamedLike(chapter: ChapterFile, path: string): boolean {
  const folder = folderOf(chapter.path);
  const below = folder === '' ? path : path.slice(folder.length + 1);
  const slash = below.indexOf('/');
  if (slash === -1) return false;
  const first = below.slice(0, slash);
  const stem = baseName(chapter.path).replace(/\.preuves\.ya?ml$/iu, '');
  return foldedName(first) === foldedName(stem);
}

function citesBeside(
  chapter: ChapterFile,
  folder: string,
  states: DossierContext['evidence']['states'],
): boolean {
  return chapter.entries.some(({ entry }) =>
    entry.proofs.some((proof) => {
      const state = stateOfCited({ states }, chapter.path, proof);
      return state?.kind === 'present' && folderOf(state.path) === folder;
    }),
  );
}
