import type { Folder } from '../ports/folder';
import { citationKey } from './citationKey';
import { collectFiles } from './collectFiles';
import type { EvidenceMemory } from './evidenceMemory';
import { evidenceTree } from './evidenceTree';
import { forEachBounded } from './forEachBounded';
import { holdsWhatIsWanted, inspectWithMemory, type Looked, type Wanted } from './inspectWithMemory';
import type { EvidenceState, EvidenceSurvey } from './model';
import { nearestAmong } from './nearestFile';
import { sameState } from './sameState';
import { nothingSeen, type SeenBefore } from './seenBefore';
import { type Citation, type Whereabouts, whereabouts } from './whereabouts';

export type { Citation } from './whereabouts';
export { citationKey } from './citationKey';

export interface EvidenceRequest {
  /** The folders that hold chapter files, relative to the dossier's; '' for its own. */
  readonly chapterFolders: readonly string[];
  readonly citations: readonly Citation[];
}

/** How many files were looked into so far, and how many there are. */
export type LookProgress = (done: number, total: number) => void;

export interface LookOptions {
  readonly memory: EvidenceMemory;
  readonly progress?: LookProgress;
  /** What still holds of the look before. */
  readonly before?: SeenBefore;
}

/** A survey, and what the next look may begin with. */
export interface Look {
  readonly survey: EvidenceSurvey;
  readonly seen: SeenBefore;
}

/** So that neither the system's limit on open files nor its pool of threads is met. */
const mostAtOnce = 16;

/**
 * Looks at every file that proofs cite, and lists those that stand beside them. What `memory` knows of an unchanged
 * file is not read again. An aborted look throws the signal's reason.
 */
export async function lookAtEvidence(
  folder: Folder,
  request: EvidenceRequest,
  { memory, progress, before = nothingSeen }: LookOptions,
  signal: AbortSignal,
): Promise<Look> {
  const tree = evidenceTree(folder, before.listings);
  const files = await collectFiles(tree, request.chapterFolders, signal);
  const nearest = nearestAmong(files);
  const places = new Map<string, Whereabouts>();
  const hashed = new Set<string>();
  const read = new Set<string>();
  const links = new Set<string>();
  const findPlace = async (citation: Citation): Promise<void> => {
    const key = citationKey(citation.folder, citation.path);
    const place = places.get(key) ?? (await whereabouts(tree, nearest, citation));
    places.set(key, place);
    if (place.kind !== 'file') return;
    if (place.isLink) links.add(place.path);
    if (citation.wantsHash) hashed.add(place.path);
    if (citation.wantsText === true) read.add(place.path);
  };
  await forEachBounded(request.citations, mostAtOnce, findPlace, signal);
  const looks = new Map<string, Looked>();
  const paths = pathsOf(places);
  const lookInside = async (path: string): Promise<void> => {
    const known = before.looks.get(path);
    const asked = { hash: hashed.has(path), text: read.has(path) };
    const wanted: Wanted = links.has(path) ? asked : { ...asked, listed: 'file' };
    looks.set(
      path,
      known !== undefined && holdsWhatIsWanted(known, wanted, memory)
        ? known
        : await inspectWithMemory({ folder, memory }, path, wanted, signal),
    );
    progress?.(looks.size, paths.length);
  };
  await forEachBounded(paths, mostAtOnce, lookInside, signal);
  const states = new Map([...places].map(([key, place]) => [key, stateOf(place, looks)]));
  for (const [key, state] of states) {
    const same = before.states.get(key);
    // The same object, so that what was said of it can be kept.
    if (same !== undefined && sameState(same, state)) states.set(key, same);
  }
  return { survey: { states, files }, seen: { listings: tree.listings, looks, states } };
}

/** Each file once, however many proofs cite it. */
function pathsOf(places: ReadonlyMap<string, Whereabouts>): readonly string[] {
  const paths = [...places.values()].flatMap((place) => (place.kind === 'file' ? [place.path] : []));
  return [...new Set(paths)];
}

function stateOf(place: Whereabouts, looks: ReadonlyMap<string, Looked>): EvidenceState {
  if (place.kind === 'no-file') return place.state;
  const looked = looks.get(place.path);
  if (looked === undefined) return { kind: 'unchecked' };
  if (looked.kind === 'not-inspected') return looked.state;
  return { kind: 'present', path: place.path, nameDiffers: place.nameDiffers, inspection: looked.inspection };
}
