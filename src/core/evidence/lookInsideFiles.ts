import { forEachBounded } from './forEachBounded';
import {
  holdsWhatIsWanted,
  inspectWithMemory,
  type Looked,
  type LookingTools,
  type Wanted,
} from './inspectWithMemory';
import { baseName, folderOf } from '../text/names';
import type { SeenBefore } from './seenBefore';

/** How many files were looked into so far, and how many there are. */
export type LookProgress = (done: number, total: number) => void;

export interface InsideOptions {
  /** Looks that still hold, and what was wanted of the files then. */
  readonly before: Pick<SeenBefore, 'looks' | 'wanted'>;
  readonly progress: LookProgress | undefined;
}

/** So that neither the system's limit on open files nor its pool of threads is met. */
const mostAtOnce = 16;

/** Looks into every file of which something is wanted, unless what is known of it still holds. By true path. */
export async function lookInsideFiles(
  tools: LookingTools,
  wanted: ReadonlyMap<string, Wanted>,
  { before, progress }: InsideOptions,
  signal: AbortSignal,
): Promise<ReadonlyMap<string, Looked>> {
  const { memory } = tools;
  const looks = new Map<string, Looked>();
  for (const [path, what] of wanted) {
    const known = before.looks.get(path);
    if (known === undefined) continue;
    const asked = isAtMost(what, before.wanted.get(path));
    if (asked || holdsWhatIsWanted(known, what, memory)) looks.set(path, known);
  }
  const asked = [...wanted].filter(([path]) => !looks.has(path));
  await remember(tools, asked, looks, signal);
  progress?.(looks.size, wanted.size);
  const look = async ([path, what]: readonly [string, Wanted]): Promise<void> => {
    looks.set(path, await inspectWithMemory(tools, path, what, signal));
    progress?.(looks.size, wanted.size);
  };
  await forEachBounded(
    asked.filter(([path]) => !looks.has(path)),
    mostAtOnce,
    look,
    signal,
  );
  const alike = [...wanted].filter(([path]) => lacksSum(looks.get(path))).map(withSum);
  await forEachBounded(alikeAmong(looks, alike), mostAtOnce, look, signal);
  return looks;
}

/** Whether all of it was wanted before: what that look did not find is not there. */
function isAtMost({ hash, text }: Wanted, before: Wanted | undefined): boolean {
  return before !== undefined && (before.hash || !hash) && (before.text || !text);
}

/** Larger files are not read whole to tell whether they are the same. Bytes. Ours. */
const mostSummed = 256 * 1024 * 1024;

function lacksSum(looked: Looked | undefined): boolean {
  if (looked?.kind !== 'inspected') return false;
  const { sha256, stamp } = looked.inspection;
  return sha256 === undefined && stamp.size > 0 && stamp.size <= mostSummed;
}

function withSum([path, what]: Asked): Asked {
  return [path, { ...what, hash: true }];
}

/** Those of some files that begin like another of the same size: only a sum of all their bytes tells whether they are the same. */
function alikeAmong(looks: ReadonlyMap<string, Looked>, files: readonly Asked[]): readonly Asked[] {
  if (files.length === 0) return [];
  const counts = new Map<string, number>();
  const keyOf = (looked: Looked | undefined): string =>
    looked?.kind === 'inspected' && looked.inspection.headerCrc !== undefined
      ? `${String(looked.inspection.stamp.size)} ${String(looked.inspection.headerCrc)}`
      : '';
  for (const looked of looks.values()) counts.set(keyOf(looked), (counts.get(keyOf(looked)) ?? 0) + 1);
  return files.filter(([path]) => {
    const key = keyOf(looks.get(path));
    return key !== '' && (counts.get(key) ?? 0) > 1;
  });
}

type Asked = readonly [path: string, Wanted];

/** Adds what was found in files that are still the same. Asked for folder by folder: one by one, the asking takes longer than the answer. */
async function remember(
  { folder, memory }: LookingTools,
  files: readonly Asked[],
  looks: Map<string, Looked>,
  signal: AbortSignal,
): Promise<void> {
  if (folder.stamps === undefined) return;
  const byFolder = new Map<string, Asked[]>();
  for (const file of files) {
    const [path, { listed }] = file;
    if (listed === undefined || !memory.knows(path)) continue;
    const together = byFolder.get(folderOf(path));
    if (together === undefined) byFolder.set(folderOf(path), [file]);
    else together.push(file);
  }
  const ask = async ([at, together]: readonly [string, readonly Asked[]]): Promise<void> => {
    const names = together.map(([path]) => baseName(path));
    const stamps = (await folder.stamps?.(at, names)) ?? [];
    together.forEach(([path, what], place) => {
      const stamp = stamps[place];
      const inspection = stamp && memory.get(path, stamp);
      if (inspection === undefined) return;
      const looked: Looked = { kind: 'inspected', inspection };
      if (holdsWhatIsWanted(looked, what, memory)) looks.set(path, looked);
    });
  };
  await forEachBounded([...byFolder], mostAtOnce, ask, signal);
}
