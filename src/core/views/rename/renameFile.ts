import { correctionsPathOf } from '../../catalogue/corrections/correctionsPath';
import { resolveCitation } from '../../evidence/resolveCitation';
import { extensionOf, foldedName, folderOf, joinPath, pathFrom } from '../../text/names';
import type { FileEdits } from '../../text/textEdit';
import type { KnownTexts } from '../mentions/knownTexts';
import { mentionsOf } from '../mentions/mentionsIn';
import { fileEdits } from './fileEdits';
import type { RenameAnswer } from './model';

export interface FileToRename {
  /** Relative to the dossier's folder. */
  readonly path: string;
  /** The file in which the new name is typed. */
  readonly citedIn: string;
  /** A name beside the file's own, or a path as that file would cite it. */
  readonly name: string;
}

/** A file gets another name or another folder, and every citation follows. A name without an extension keeps the file's own. */
export function renameFile(known: KnownTexts, { path, citedIn, name }: FileToRename): RenameAnswer {
  const extension = extensionOf(path);
  const whole = extensionOf(name) === '' && extension !== '' ? `${name}.${extension}` : name;
  const resolved = whole.includes('/')
    ? resolveCitation(folderOf(citedIn), whole)
    : resolveCitation('', joinPath(folderOf(path), whole));
  if (resolved.kind === 'refused') return { kind: 'refused', why: 'path-refused', name: whole };
  const to = resolved.path;
  if (to === path) return { kind: 'renamed', edits: new Map(), moves: [] };
  if (isTaken(known, path, to)) return { kind: 'refused', why: 'file-exists', name: whole };
  const moves = [{ from: path, to }, ...correctionsOf(known, path, to)];
  return { kind: 'renamed', edits: citationEdits(known, path, to), moves };
}

/** The edits by which a dossier cites a file that moved; what was deposited stays as it was. */
export function citationEdits(known: KnownTexts, from: string, to: string): FileEdits {
  const cited = mentionsOf(known, { kind: 'file', path: from }).filter(({ role }) => role === 'use');
  return fileEdits(
    known,
    cited.map(({ file, range }) => ({ file, range, value: pathFrom(folderOf(file), to) })),
  );
}

/** Names that differ by case or by the form of their accents are one file on many disks. */
function isTaken({ evidence, chapters }: KnownTexts, from: string, to: string): boolean {
  const fold = foldedName(to);
  const all = [...evidence.files, ...chapters.map(({ path }) => path)];
  return all.some((path) => path !== from && foldedName(path) === fold);
}

/** The file that corrects a catalogue is found by its name. */
function correctionsOf(
  { catalogue }: KnownTexts,
  from: string,
  to: string,
): readonly { from: string; to: string }[] {
  if (catalogue.kind !== 'loaded' || catalogue.path !== from || catalogue.corrections === undefined)
    return [];
  return [{ from: catalogue.corrections.path, to: correctionsPathOf(to) }];
}
