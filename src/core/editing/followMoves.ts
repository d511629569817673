import { resolveCitation } from '../evidence/resolveCitation';
import { folderOf } from '../text/names';
import { citedFile, type ChapterFile } from '../proofs/model';
import { shiftRange } from '../text/position';
import type { TextEdit } from '../text/textEdit';
import { setScalar } from '../yaml/edit/setScalar';

/** A file or a folder that moves inside a dossier's folder: paths relative to it, `/` between parts. */
export interface PathMove {
  readonly from: string;
  readonly to: string;
}

/** Where a path is after moves: of its own, or of a folder above it. */
export function movedPath(path: string, moves: readonly PathMove[]): string {
  for (const { from, to } of moves) {
    if (path === from) return to;
    if (path.startsWith(`${from}/`)) return `${to}${path.slice(from.length)}`;
  }
  return path;
}

/**
 * The edits by which a chapter file cites, after moves, the same files as before; nothing else of it is touched. A file
 * that moves along with what it cites needs none. `text` is that of the file as it was read.
 */
export function followMoves(
  file: ChapterFile,
  text: string,
  moves: readonly PathMove[],
): readonly TextEdit[] {
  const folder = folderOf(file.path);
  const newFolder = folderOf(movedPath(file.path, moves));
  return file.entries.flatMap(({ line, entry }) =>
    entry.proofs.flatMap((proof) => {
      const cited = citedFile(proof);
      const resolved = cited === undefined ? undefined : resolveCitation(folder, cited.value);
      if (cited === undefined || resolved?.kind !== 'inside') return [];
      const path = movedPath(resolved.path, moves);
      if (path === resolved.path && newFolder === folder) return [];
      const written = relativePath(newFolder, path);
      const same = resolveCitation(newFolder, cited.value);
      if (same.kind === 'inside' && same.path === path) return [];
      return [setScalar(text, shiftRange(cited.range, line), written)];
    }),
  );
}

/** The path of a file as it is written in a file of a folder; both relative to the dossier's. */
function relativePath(folder: string, path: string): string {
  const from = folder === '' ? [] : folder.split('/');
  const to = path.split('/');
  let shared = 0;
  while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) shared++;
  return [...from.slice(shared).map(() => '..'), ...to.slice(shared)].join('/');
}
