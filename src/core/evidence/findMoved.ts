import { citationKey } from './stateOfCited';
import type { Looked, LookingTools, Wanted } from './inspectWithMemory';
import { lookInsideFiles, type InsideOptions } from './lookInsideFiles';
import type { EvidenceState } from './model';
import { pathFrom } from '../text/names';
import type { Citation } from './whereabouts';

interface Search {
  /** Every file that stands beside the evidence. */
  readonly files: readonly string[];
  readonly looks: ReadonlyMap<string, Looked>;
  /** By citation; those that are not there get what was found. */
  readonly states: Map<string, EvidenceState>;
  readonly options: InsideOptions;
}

/** What was looked into for the search alone. */
interface Searched {
  readonly looks: ReadonlyMap<string, Looked>;
  readonly wanted: ReadonlyMap<string, Wanted>;
}

/**
 * Finds what is no longer where it is cited by the SHA-256 written beside it: git and file managers move files without
 * telling. Only then are files summed that nothing cites.
 */
export async function findMoved(
  tools: LookingTools,
  { files, looks, states, options }: Search,
  { citations }: { readonly citations: readonly Citation[] },
  signal: AbortSignal,
): Promise<Searched> {
  const gone = citations.filter(
    ({ sha256, folder, path }) =>
      sha256 !== undefined && states.get(citationKey(folder, path))?.kind === 'absent',
  );
  if (gone.length === 0) return { looks: new Map(), wanted: new Map() };
  const wanted = new Map(
    files.flatMap((path): [string, Wanted][] =>
      looks.has(path) ? [] : [[path, { hash: true, text: false, listed: 'file' }]],
    ),
  );
  const found = await lookInsideFiles(tools, wanted, { ...options, progress: undefined }, signal);
  const bySum = pathsBySum([...looks, ...found]);
  for (const { folder, path, sha256 = '' } of gone) {
    const key = citationKey(folder, path);
    const state = states.get(key);
    const moved = bySum.get(sha256)?.map((one) => pathFrom(folder, one));
    if (state?.kind === 'absent' && moved !== undefined) states.set(key, { ...state, moved });
  }
  return { looks: found, wanted };
}

function pathsBySum(looks: readonly (readonly [string, Looked])[]): ReadonlyMap<string, readonly string[]> {
  const paths = new Map<string, string[]>();
  for (const [path, looked] of looks) {
    const sum = looked.kind === 'inspected' ? looked.inspection.sha256 : undefined;
    if (sum === undefined) continue;
    const same = paths.get(sum);
    if (same === undefined) paths.set(sum, [path]);
    else same.push(path);
  }
  return paths;
}
