import { plainLetters } from './lookAlikes';
import { percentDecoded } from './percentDecoded';

/** A name with its accents in composed form, as most keyboards write it. */
export function composed(name: string): string {
  return name.normalize('NFC');
}

/** What two names share when they differ only by case and by the form of their accents. */
export function foldedName(name: string): string {
  return composed(composed(name).toLowerCase());
}

/** What two names share when they look alike: their case counts, but not which of several like characters was taken. */
export function lookAlikeKey(name: string): string {
  return plainLetters(composed(name));
}

/** What two names share that were likely meant to be the same: case, look-alikes and percent-encoding do not count. */
export function likelySameKey(name: string): string {
  // Most names are plain; the rest of the questions takes ten times as long.
  if (plain.test(name)) return name.toLowerCase();
  return foldedName(lookAlikeKey(percentDecoded(name)));
}

/** ASCII without `%`: nothing in it is encoded, and nothing looks like it. */
const plain = /^[ -$&-~]*$/u;

/** The extension, lower case, without its dot; '' where there is none. A leading dot begins a name, not an extension. */
export function extensionOf(name: string): string {
  const base = baseName(name);
  const dot = base.lastIndexOf('.');
  return dot > 0 ? base.slice(dot + 1).toLowerCase() : '';
}

/** The name without its extension. */
export function stemOf(name: string): string {
  const base = baseName(name);
  const dot = base.lastIndexOf('.');
  return dot > 0 ? base.slice(0, dot) : base;
}

/** The last part of a path with `/` between its parts. */
export function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** '' for what is in the dossier's own folder. */
export function folderOf(path: string): string {
  const slash = path.lastIndexOf('/');
  return slash < 0 ? '' : path.slice(0, slash);
}

/** A name in a folder, both with `/` between parts; `''` is the folder of the dossier. */
export function joinPath(folder: string, name: string): string {
  return folder === '' ? name : `${folder}/${name}`;
}

/** How a citation made in `folder` writes a path of the dossier. */
export function pathFrom(folder: string, path: string): string {
  const from = folder === '' ? [] : folder.split('/');
  const to = path.split('/');
  let shared = 0;
  while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) shared++;
  return [...from.slice(shared).map(() => '..'), ...to.slice(shared)].join('/');
}
