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
  readonly before: Pick<SeenBefore, 'results' | 'depths'>;
  readonly progress: LookProgress | undefined;
  readonly inTurns: InTurns;
}

const perStep = 256;

/** So that neither the system's limit on open files nor its pool of threads is met. */
const mostAtOnce = 16;

/** Looks into every file of which something is wanted, unless what is known of it still holds. By true path. */
export async function lookInsideFiles(
  tools: InspectionTools,
  depths: ReadonlyMap<string, InspectionDepth>,
  { before, progress, inTurns }: InsideOptions,
  signal: AbortSignal,
): Promise<ReadonlyMap<string, InspectionResult>> {
  const results = await inTurns(stillKnown(depths, before, tools.memory));
  await remember(tools, depths, results, signal);
  progress?.(results.size, depths.size);
  const look = async (path: string, what: InspectionDepth): Promise<void> => {
    results.set(path, await inspectWithMemory(tools, path, what, signal));
    progress?.(results.size, depths.size);
  };
  const lookAnew = async ([path, what]: DepthOfPath): Promise<void> => {
    if (!results.has(path)) await look(path, what);
  };
  await forEachBounded(depths, mostAtOnce, lookAnew, signal);
  const sum = (path: string): Promise<void> => look(path, { text: false, ...depths.get(path), hash: true });
  await forEachBounded(await inTurns(alikeAmong(results, depths)), mostAtOnce, sum, signal);
  return results;
}

function* stillKnown(
  depths: ReadonlyMap<string, InspectionDepth>,
  before: InsideOptions['before'],
  memory: InspectionTools['memory'],
): Steps<Map<string, InspectionResult>> {
  const results = new Map<string, InspectionResult>();
  yield* inSteps(depths, perStep, ([path, what]) => {
    const known = before.results.get(path);
    if (known === undefined) return;
    const isEnough = isAtMost(what, before.depths.get(path));
    if (isEnough || answersRequest(known, what, memory)) results.set(path, known);
  });
  return results;
}

/** Whether all of it was wanted before: what that look did not find is not there. */
function isAtMost({ hash, text }: InspectionDepth, before: InspectionDepth | undefined): boolean {
  return before !== undefined && (before.hash || !hash) && (before.text || !text);
}

/** Larger files are not read whole to find out whether they are the same. Bytes. Ours. */
const mostSummed = 256 * 1024 * 1024;

function lacksDigest(result: InspectionResult | undefined): boolean {
  if (result?.kind !== 'present') return false;
  const { sha256, stamp } = result.inspection;
  return sha256 === undefined && stamp.size > 0 && stamp.size <= mostSummed;
}

/** Those that begin like another file of the same size: only a sum of all their bytes shows whether they are the same. */
function* alikeAmong(
  results: ReadonlyMap<string, InspectionResult>,
  depths: ReadonlyMap<string, InspectionDepth>,
): Steps<readonly string[]> {
  const seen = new Set<number>();
  const metAgain = new Set<number>();
  yield* inSteps(results.values(), perStep, (result) => {
    const sum = headerCrcOf(result);
    if (sum !== undefined) (seen.has(sum) ? metAgain : seen).add(sum);
  });
  if (metAgain.size === 0) return [];
  const counts = new Map<string, number>();
  yield* inSteps(results.values(), perStep, (result) => {
    if (!metAgain.has(headerCrcOf(result) ?? NaN)) return;
    const key = beginningOf(result);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  });
  const alike: string[] = [];
  yield* inSteps(depths.keys(), perStep, (path) => {
    const result = results.get(path);
    if (!lacksDigest(result) || !metAgain.has(headerCrcOf(result) ?? NaN)) return;
    if ((counts.get(beginningOf(result)) ?? 0) > 1) alike.push(path);
  });
  return alike;
}

function headerCrcOf(result: InspectionResult | undefined): number | undefined {
  return result?.kind === 'present' ? result.inspection.headerCrc : undefined;
}

function beginningOf(result: InspectionResult | undefined): string {
  if (result?.kind !== 'present') return '';
  return `${String(result.inspection.stamp.size)} ${String(result.inspection.headerCrc)}`;
}

type DepthOfPath = readonly [path: string, InspectionDepth];

/** Adds what was found in files that are still the same. Asked for folder by folder: one by one, the asking takes longer than the answer. */
async function remember(
  { folder, memory }: InspectionTools,
  files: ReadonlyMap<string, InspectionDepth>,
  results: Map<string, InspectionResult>,
  signal: AbortSignal,
): Promise<void> {
  if (folder.stamps === undefined) return;
  const byFolder = new Map<string, DepthOfPath[]>();
  for (const file of files) {
    const [path, { listed }] = file;
    if (listed === undefined || results.has(path) || !memory.knows(path)) continue;
    const together = byFolder.get(folderOf(path));
    if (together === undefined) byFolder.set(folderOf(path), [file]);
    else together.push(file);
  }
  const ask = async ([at, together]: readonly [string, readonly DepthOfPath[]]): Promise<void> => {
    const names = together.map(([path]) => baseName(path));
    const stamps = (await folder.stamps?.(at, names)) ?? [];
    together.forEach(([path, what], place) => {
      const stamp = stamps[place];
      const inspection = stamp && memory.get(path, stamp);
      if (inspection === undefined) return;
      const result = inspected(path, inspection);
      if (answersRequest(result, what, memory)) results.set(path, result);
    });
  };
  await forEachBounded([...byFolder], mostAtOnce, ask, signal);
}
