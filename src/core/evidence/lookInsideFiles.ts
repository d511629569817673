import { forEachBounded } from './forEachBounded';
import {
  holdsWhatIsWanted,
  inspectWithMemory,
  type Looked,
  type LookingTools,
  type Wanted,
} from './inspectWithMemory';
import { baseName, folderOf } from './names';

/** How many files were looked into so far, and how many there are. */
export type LookProgress = (done: number, total: number) => void;

export interface InsideOptions {
  /** Looks that still hold. */
  readonly before: ReadonlyMap<string, Looked>;
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
    const known = before.get(path);
    if (known !== undefined && holdsWhatIsWanted(known, what, memory)) looks.set(path, known);
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
  return looks;
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
      const inspection = stamp && memory.recall(path, stamp);
      if (inspection === undefined) return;
      const looked: Looked = { kind: 'inspected', inspection };
      if (holdsWhatIsWanted(looked, what, memory)) looks.set(path, looked);
    });
  };
  await forEachBounded([...byFolder], mostAtOnce, ask, signal);
}
