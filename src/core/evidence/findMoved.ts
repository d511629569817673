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
  readonly looks: ReadonlyMap<string, InspectionResult>;
  /** By citation; those that are not there get what was found. */
  readonly states: Map<string, EvidenceState>;
  readonly options: InsideOptions;
}

/** What was looked into for the search alone. */
interface Searched {
  readonly looks: ReadonlyMap<string, InspectionResult>;
  readonly wanted: ReadonlyMap<string, InspectionDepth>;
}

/**
 * Finds what is no longer where it is cited by the SHA-256 written beside it: git and file managers move files without
 * telling. Only then are files summed that nothing cites.
 */
export async function findMoved(
  tools: InspectionTools,
  { files, looks, states, options }: Search,
  { citations }: { readonly citations: readonly Citation[] },
  signal: AbortSignal,
): Promise<Searched> {
  const { inTurns } = options;
  const gone = await inTurns(goneAmong(citations, states));
  if (gone.length === 0) return { looks: new Map(), wanted: new Map() };
  const wanted = await inTurns(notLookedInto(files, looks));
  const found = await lookInsideFiles(tools, wanted, { ...options, progress: undefined }, signal);
  const bySum = await inTurns(pathsBySum([looks, found]));
  for (const { folder, path, sha256 = '' } of gone) {
    const key = citationKey(folder, path);
    const state = states.get(key);
    const moved = bySum.get(sha256)?.map((one) => pathFrom(folder, one));
    if (state?.kind === 'absent' && moved !== undefined) states.set(key, { ...state, moved });
  }
  return { looks: found, wanted };
}

const perStep = 512;

function* goneAmong(
  citations: readonly Citation[],
  states: ReadonlyMap<string, EvidenceState>,
): Steps<readonly Citation[]> {
  const gone: Citation[] = [];
  yield* inSteps(citations, perStep, (one) => {
    if (one.sha256 === undefined) return;
    if (states.get(citationKey(one.folder, one.path))?.kind === 'absent') gone.push(one);
  });
  return gone;
}

/** Files whose sum alone is wanted. */
function* notLookedInto(
  files: readonly string[],
  looks: Search['looks'],
): Steps<ReadonlyMap<string, InspectionDepth>> {
  const wanted = new Map<string, InspectionDepth>();
  yield* inSteps(files, perStep, (path) => {
    if (!looks.has(path)) wanted.set(path, depthOf({ hash: true, text: false, isListed: true }));
  });
  return wanted;
}

function* pathsBySum(
  many: readonly ReadonlyMap<string, InspectionResult>[],
): Steps<ReadonlyMap<string, readonly string[]>> {
  const paths = new Map<string, string[]>();
  for (const looks of many) {
    yield* inSteps(looks, perStep, ([path, looked]) => {
      const sum = looked.kind === 'present' ? looked.inspection.sha256 : undefined;
      if (sum === undefined) return;
      const same = paths.get(sum);
      if (same === undefined) paths.set(sum, [path]);
      else same.push(path);
    });
  }
  return paths;
}
