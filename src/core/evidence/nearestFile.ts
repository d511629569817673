import { baseName, folderOf, likenessOf, stemOf } from '../text/names';
import { slipsBetween } from '../text/slipsBetween';

/** Finds, for a path where nothing stands, the file that was most likely meant. */
export type NearestFile = (path: string) => string | undefined;

/**
 * By likeness, the surest first: the same name in another folder, the same name but for its extension, a name with a
 * slip of the pen in the same folder. Where two are equally like, none is named.
 */
export function nearestAmong(files: readonly string[]): NearestFile {
  let index: Index | undefined;
  let compared = 0;
  return (path) => {
    index ??= indexOf(files);
    const byName = index.byName.get(likenessOf(baseName(path)));
    if (byName !== undefined) return theOnly(byName);
    const byStem = index.byStem.get(likenessOf(stemOf(path)));
    const inFolder = byStem?.filter((file) => folderOf(file) === folderOf(path)) ?? [];
    if (byStem !== undefined) return theOnly(inFolder.length > 0 ? inFolder : byStem);
    const beside = index.byFolder.get(folderOf(path)) ?? [];
    compared += beside.length;
    return compared > mostComparisons ? undefined : closest(likenessOf(baseName(path)), beside);
  };
}

interface Likened {
  readonly file: string;
  readonly likeness: string;
}

interface Index {
  readonly byName: ReadonlyMap<string, readonly string[]>;
  readonly byStem: ReadonlyMap<string, readonly string[]>;
  /** With what each name is likened to. */
  readonly byFolder: ReadonlyMap<string, readonly Likened[]>;
}

function indexOf(files: readonly string[]): Index {
  return {
    byName: grouped(files, (file) => likenessOf(baseName(file))),
    byStem: grouped(files, (file) => likenessOf(stemOf(file))),
    byFolder: new Map(
      [...grouped(files, folderOf)].map(([folder, inside]) => [
        folder,
        inside.slice(0, mostInFolder).map(likened),
      ]),
    ),
  };
}

function grouped(files: readonly string[], by: (file: string) => string): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const file of files) {
    const group = groups.get(by(file));
    if (group === undefined) groups.set(by(file), [file]);
    else group.push(file);
  }
  return groups;
}

function theOnly(files: readonly string[]): string | undefined {
  return files.length === 1 ? files[0] : undefined;
}

/** Of a folder fuller than this only so many are compared name by name. */
const mostInFolder = 2000;

/** In all: files missing by the thousand were moved, not mistyped, and nobody waits for what each resembles. */
const mostComparisons = 1_000_000;

function likened(file: string): Likened {
  return { file, likeness: likenessOf(baseName(file)) };
}

function closest(name: string, files: readonly Likened[]): string | undefined {
  const allowed = name.length < 8 ? 1 : 2;
  let best: string[] = [];
  let least = allowed;
  for (const { file, likeness } of files) {
    const distance = slipsBetween(name, likeness, least);
    if (distance > least) continue;
    if (distance < least) best = [];
    least = distance;
    best.push(file);
  }
  return theOnly(best);
}
