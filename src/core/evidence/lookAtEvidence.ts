import type { Folder } from '../ports/folder';
import { citationKey } from './citationKey';
import { collectFiles } from './collectFiles';
import type { EvidenceMemory } from './evidenceMemory';
import { evidenceTree } from './evidenceTree';
import { forEachBounded } from './forEachBounded';
import { inspectWithMemory, type Looked } from './inspectWithMemory';
import type { EvidenceState, EvidenceSurvey } from './model';
import { nearestAmong } from './nearestFile';
import { type Citation, type Whereabouts, whereabouts } from './whereabouts';

export type { Citation } from './whereabouts';
export { citationKey } from './citationKey';

export interface EvidenceRequest {
  /** The folders that hold chapter files, relative to the dossier's; '' for its own. */
  readonly chapterFolders: readonly string[];
  readonly citations: readonly Citation[];
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
  memory: EvidenceMemory,
  signal: AbortSignal,
): Promise<EvidenceSurvey> {
  const tree = evidenceTree(folder);
  const files = await collectFiles(tree, request.chapterFolders, signal);
  const nearest = nearestAmong(files);
  const places = new Map<string, Whereabouts>();
  const hashed = new Set<string>();
  const findPlace = async (citation: Citation): Promise<void> => {
    const key = citationKey(citation.folder, citation.path);
    const place = places.get(key) ?? (await whereabouts(tree, nearest, citation));
    places.set(key, place);
    if (citation.wantsHash && place.kind === 'file') hashed.add(place.path);
  };
  await forEachBounded(request.citations, mostAtOnce, findPlace, signal);
  const looks = new Map<string, Looked>();
  const lookInside = async (path: string): Promise<void> => {
    looks.set(path, await inspectWithMemory({ folder, memory }, path, hashed.has(path), signal));
  };
  await forEachBounded(pathsOf(places), mostAtOnce, lookInside, signal);
  return { states: new Map([...places].map(([key, place]) => [key, stateOf(place, looks)])), files };
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
