import { baseName, folderOf, likelySameKey, stemOf } from '../text/names';
import { inSteps, runAtOnce, SharedSteps, type Steps } from '../text/steps';
import { editDistance } from '../text/editDistance';

/** Finds, for a path where nothing is, the file that was most likely meant. */
export interface NearestFile {
  of(path: string): string | undefined;
  /** Makes ready what `of` needs; without it the first `of` does. */
  prepared(): Steps<unknown>;
}

/**
 * By likeness, the surest first: the same name in another folder, the same name but for its extension, a name with a
 * typing error in the same folder. Where two are equally like, none is named.
 */
export function nearestAmong(files: readonly string[]): NearestFile {
  // Made where it is first asked for: most dossiers cite nothing that is not there.
  const groups = new SharedSteps(groupsOf(files));
  const likenedIn = new Map<string, readonly Likened[]>();
  let compared = 0;
  const of = (path: string): string | undefined => {
    const { byName, byStem, byFolder } = runAtOnce(groups.rest());
    const sameName = byName.get(likelySameKey(baseName(path)));
    if (sameName !== undefined) return theOnly(sameName);
    const folder = folderOf(path);
    const sameStem = byStem.get(likelySameKey(stemOf(path)));
    const inFolder = sameStem?.filter((file) => folderOf(file) === folder) ?? [];
    if (sameStem !== undefined) return theOnly(inFolder.length > 0 ? inFolder : sameStem);
    let beside = likenedIn.get(folder);
    if (beside === undefined) {
      beside = (byFolder.get(folder) ?? []).slice(0, mostInFolder).map(similarIn);
      likenedIn.set(folder, beside);
    }
    compared += beside.length;
    return compared > mostComparisons ? undefined : closest(likelySameKey(baseName(path)), beside);
  };
  return { of, prepared: () => groups.rest() };
}

interface Likened {
  readonly file: string;
  readonly likeness: string;
}

type Groups = ReadonlyMap<string, readonly string[]>;

function* groupsOf(
  files: readonly string[],
): Steps<{ readonly byName: Groups; readonly byStem: Groups; readonly byFolder: Groups }> {
  return {
    byName: yield* grouped(files, (file) => likelySameKey(baseName(file))),
    byStem: yield* grouped(files, (file) => likelySameKey(stemOf(file))),
    byFolder: yield* grouped(files, folderOf),
  };
}

const filesPerStep = 256;

function* grouped(files: readonly string[], by: (file: string) => string): Steps<Groups> {
  const groups = new Map<string, string[]>();
  yield* inSteps(files, filesPerStep, (file) => {
    const key = by(file);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [file]);
    else group.push(file);
  });
  return groups;
}

function theOnly(files: readonly string[]): string | undefined {
  return files.length === 1 ? files[0] : undefined;
}

/** Of a folder fuller than this only so many are compared name by name. */
const mostInFolder = 2000;

/** In all: files missing by the thousand were moved, not mistyped, and a suggestion for each would take too long. */
const mostComparisons = 1_000_000;

function similarIn(file: string): Likened {
  return { file, likeness: likelySameKey(baseName(file)) };
}

function closest(name: string, files: readonly Likened[]): string | undefined {
  const allowed = name.length < 8 ? 1 : 2;
  let best: string[] = [];
  let least = allowed;
  for (const { file, likeness } of files) {
    const distance = editDistance(name, likeness, least);
    if (distance > least) continue;
    if (distance < least) best = [];
    least = distance;
    best.push(file);
  }
  return theOnly(best);
}
