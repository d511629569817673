import type { InTurns } from '../ports/slices';
import { forEachBounded } from './forEachBounded';
import {
  answersRequest,
  inspected,
  inspectWithMemory,
  type InspectionResult,
  type InspectionTools,
  type InspectionDepth,
} from './inspectWithMemory';
import { baseName, folderOf } from '../text/names';
import { inSteps, type Steps } from '../text/steps';
import type { SeenBefore } from './seenBefore';

/** How many files were looked into so far, and how many there are. */
export type LookProgress = (done: number, total: number) => void;

export interface InsideOptions {
  /** Looks that still hold, and what was wanted of the files then. */
  readonly before: Pick<SeenBefore, 'looks' | 'wanted'>;
  readonly progress: LookProgress | undefined;
  readonly inTurns: InTurns;
}

const perStep = 256;

/** So that neither the system's limit on open files nor its pool of threads is met. */
const mostAtOnce = 16;

/** Looks into every file of which something is wanted, unless what is known of it still holds. By true path. */
export async function lookInsideFiles(
  tools: InspectionTools,
  wanted: ReadonlyMap<string, InspectionDepth>,
  { before, progress, inTurns }: InsideOptions,
  signal: AbortSignal,
): Promise<ReadonlyMap<string, InspectionResult>> {
  const looks = await inTurns(stillKnown(wanted, before, tools.memory));
  await remember(tools, wanted, looks, signal);
  progress?.(looks.size, wanted.size);
  const look = async (path: string, what: InspectionDepth): Promise<void> => {
    looks.set(path, await inspectWithMemory(tools, path, what, signal));
    progress?.(looks.size, wanted.size);
  };
  const lookAnew = async ([path, what]: Asked): Promise<void> => {
    if (!looks.has(path)) await look(path, what);
  };
  await forEachBounded(wanted, mostAtOnce, lookAnew, signal);
  const sum = (path: string): Promise<void> => look(path, { text: false, ...wanted.get(path), hash: true });
  await forEachBounded(await inTurns(alikeAmong(looks, wanted)), mostAtOnce, sum, signal);
  return looks;
}

function* stillKnown(
  wanted: ReadonlyMap<string, InspectionDepth>,
  before: InsideOptions['before'],
  memory: InspectionTools['memory'],
): Steps<Map<string, InspectionResult>> {
  const looks = new Map<string, InspectionResult>();
  yield* inSteps(wanted, perStep, ([path, what]) => {
    const known = before.looks.get(path);
    if (known === undefined) return;
    const asked = isAtMost(what, before.wanted.get(path));
    if (asked || answersRequest(known, what, memory)) looks.set(path, known);
  });
  return looks;
}

/** Whether all of it was wanted before: what that look did not find is not there. */
function isAtMost({ hash, text }: InspectionDepth, before: InspectionDepth | undefined): boolean {
  return before !== undefined && (before.hash || !hash) && (before.text || !text);
}

/** Larger files are not read whole to find out whether they are the same. Bytes. Ours. */
const mostSummed = 256 * 1024 * 1024;

function lacksDigest(looked: InspectionResult | undefined): boolean {
  if (looked?.kind !== 'present') return false;
  const { sha256, stamp } = looked.inspection;
  return sha256 === undefined && stamp.size > 0 && stamp.size <= mostSummed;
}

/** Those that begin like another file of the same size: only a sum of all their bytes shows whether they are the same. */
function* alikeAmong(
  looks: ReadonlyMap<string, InspectionResult>,
  wanted: ReadonlyMap<string, InspectionDepth>,
): Steps<readonly string[]> {
  const met = new Set<number>();
  const metAgain = new Set<number>();
  yield* inSteps(looks.values(), perStep, (looked) => {
    const sum = headerCrcOf(looked);
    if (sum !== undefined) (met.has(sum) ? metAgain : met).add(sum);
  });
  if (metAgain.size === 0) return [];
  const counts = new Map<string, number>();
  yield* inSteps(looks.values(), perStep, (looked) => {
    if (!metAgain.has(headerCrcOf(looked) ?? NaN)) return;
    const key = beginningOf(looked);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  });
  const alike: string[] = [];
  yield* inSteps(wanted.keys(), perStep, (path) => {
    const looked = looks.get(path);
    if (!lacksDigest(looked) || !metAgain.has(headerCrcOf(looked) ?? NaN)) return;
    if ((counts.get(beginningOf(looked)) ?? 0) > 1) alike.push(path);
  });
  return alike;
}

function headerCrcOf(looked: InspectionResult | undefined): number | undefined {
  return looked?.kind === 'present' ? looked.inspection.headerCrc : undefined;
}

function beginningOf(looked: InspectionResult | undefined): string {
  if (looked?.kind !== 'present') return '';
  return `${String(looked.inspection.stamp.size)} ${String(looked.inspection.headerCrc)}`;
}

type Asked = readonly [path: string, InspectionDepth];

/** Adds what was found in files that are still the same. Asked for folder by folder: one by one, the asking takes longer than the answer. */
async function remember(
  { folder, memory }: InspectionTools,
  files: ReadonlyMap<string, InspectionDepth>,
  looks: Map<string, InspectionResult>,
  signal: AbortSignal,
): Promise<void> {
  if (folder.stamps === undefined) return;
  const byFolder = new Map<string, Asked[]>();
  for (const file of files) {
    const [path, { listed }] = file;
    if (listed === undefined || looks.has(path) || !memory.knows(path)) continue;
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
      const looked = inspected(path, inspection);
      if (answersRequest(looked, what, memory)) looks.set(path, looked);
    });
  };
  await forEachBounded([...byFolder], mostAtOnce, ask, signal);
}
