import { inSteps, type Steps } from '../text/steps';
import { citationKey } from './stateOfCited';
import {
  type InspectionResult,
  type InspectionTools,
  type InspectionDepth,
  depthOf,
} from './inspectWithMemory';
import { lookInsideFiles, type InsideOptions } from './lookInsideFiles';
import type { EvidenceState } from './model';
import { pathFrom } from '../text/names';
import type { Citation } from './locateCitation';

interface Search {
  /** Every file that is beside the evidence. */
  readonly files: readonly string[];
  readonly results: ReadonlyMap<string, InspectionResult>;
  /** By citation; those that are not there get what was found. */
  readonly states: Map<string, EvidenceState>;
  readonly options: InsideOptions;
}

/** What was looked into for the search alone. */
interface Searched {
  readonly results: ReadonlyMap<string, InspectionResult>;
  readonly depths: ReadonlyMap<string, InspectionDepth>;
}

/**
 * Finds what is no longer where it is cited by the SHA-256 written beside it: git and file managers move files without
 * an event. Only then are files hashed that nothing cites.
 */
export async function findMoved(
  tools: InspectionTools,
  { files, results, states, options }: Search,
  { citations }: { readonly citations: readonly Citation[] },
  signal: AbortSignal,
): Promise<Searched> {
  const { inTurns } = options;
  const missing = await inTurns(goneAmong(citations, states));
  if (missing.length === 0) return { results: new Map(), depths: new Map() };
  const depths = await inTurns(notLookedInto(files, results));
  const found = await lookInsideFiles(tools, depths, { ...options, progress: undefined }, signal);
  const bySum = await inTurns(pathsBySum([results, found]));
  for (const { folder, path, sha256 = '' } of missing) {
    const key = citationKey(folder, path);
    const state = states.get(key);
    const moved = bySum.get(sha256)?.map((one) => pathFrom(folder, one));
    if (state?.kind === 'absent' && moved !== undefined) states.set(key, { ...state, moved });
  }
  return { results: found, depths };
}

const perStep = 512;

function* goneAmong(
  citations: readonly Citation[],
  states: ReadonlyMap<string, EvidenceState>,
): Steps<readonly Citation[]> {
  const missing: Citation[] = [];
  yield* inSteps(citations, perStep, (one) => {
    if (one.sha256 === undefined) return;
    if (states.get(citationKey(one.folder, one.path))?.kind === 'absent') missing.push(one);
  });
  return missing;
}

/** Files whose sum alone is wanted. */
function* notLookedInto(
  files: readonly string[],
  results: Search['results'],
): Steps<ReadonlyMap<string, InspectionDepth>> {
  const depths = new Map<string, InspectionDepth>();
  yield* inSteps(files, perStep, (path) => {
    if (!results.has(path)) depths.set(path, depthOf({ hash: true, text: false, isListed: true }));
  });
  return depths;
}

function* pathsBySum(
  many: readonly ReadonlyMap<string, InspectionResult>[],
): Steps<ReadonlyMap<string, readonly string[]>> {
  const paths = new Map<string, string[]>();
  for (const results of many) {
    yield* inSteps(results, perStep, ([path, result]) => {
      const sum = result.kind === 'present' ? result.inspection.sha256 : undefined;
      if (sum === undefined) return;
      const same = paths.get(sum);
      if (same === undefined) paths.set(sum, [path]);
      else same.push(path);
    });
  }
  return paths;
}
