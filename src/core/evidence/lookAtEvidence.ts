import type { Folder } from '../ports/folder';
import { citationKey } from './stateOfCited';
import { collectFiles } from './collectFiles';
import type { EvidenceMemory } from './evidenceMemory';
import { evidenceTree } from './evidenceTree';
import type { Looked } from './inspectWithMemory';
import { findMoved } from './findMoved';
import { lookInsideFiles, type LookProgress } from './lookInsideFiles';
import type { EvidenceState, EvidenceSurvey } from './model';
import { nearestAmong } from './nearestFile';
import { placeCitations } from './placeCitations';
import { resolveCitation } from './resolveCitation';
import { listingsFor, nothingSeen, type SeenBefore } from './seenBefore';
import type { Citation, Whereabouts } from './whereabouts';

export type { Citation } from './whereabouts';
export { citationKey } from './stateOfCited';
export type { LookProgress } from './lookInsideFiles';

export interface EvidenceRequest {
  /** The folders that hold chapter files, relative to the dossier's; '' for its own. */
  readonly chapterFolders: readonly string[];
  readonly citations: readonly Citation[];
}

interface LookOptions {
  readonly memory: EvidenceMemory;
  readonly progress?: LookProgress;
  /** What still holds of the look before. */
  readonly before?: SeenBefore;
}

/** A survey, and what the next look may begin with. */
interface Look {
  readonly survey: EvidenceSurvey;
  readonly seen: SeenBefore;
}

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
  const tree = evidenceTree(folder, listingsToTrust(folder, before, request.citations));
  const { files, unseen } = await collectFiles(folder, tree, request.chapterFolders, signal);
  const { places, wanted } = await placeCitations(tree, nearestAmong(files), request.citations, signal);
  const options = { before, progress };
  const looks = await lookInsideFiles({ folder, memory }, wanted, options, signal);
  const states = new Map([...places].map(([key, place]) => [key, stateOf(place, looks)]));
  const searched = await findMoved({ folder, memory }, { files, looks, states, options }, request, signal);
  for (const [key, state] of states) {
    const same = before.states.get(key);
    // The same object, so that what was said of it can be kept.
    if (same !== undefined && sameState(same, state)) states.set(key, same);
  }
  // What is no longer cited may be cited again: an entry is cut here and pasted there.
  const seen = {
    ...{ listings: tree.listings, states },
    looks: new Map([...before.looks, ...looks, ...searched.looks]),
    wanted: new Map([...before.wanted, ...wanted, ...searched.wanted]),
  };
  return { survey: { states, files, unseen }, seen };
}

function listingsToTrust(
  folder: Folder,
  before: SeenBefore,
  citations: readonly Citation[],
): SeenBefore['listings'] {
  const known = evidenceTree(folder, before.listings);
  const cited = citations.flatMap((one): [string, string][] => {
    const resolved = resolveCitation(one.folder, one.path);
    return resolved.kind === 'inside' ? [[citationKey(one.folder, one.path), resolved.path]] : [];
  });
  return listingsFor(before, (path) => known.find(path), cited);
}

function stateOf(place: Whereabouts, looks: ReadonlyMap<string, Looked>): EvidenceState {
  if (place.kind === 'no-file') return place.state;
  const looked = looks.get(place.path);
  if (looked === undefined) return { kind: 'unchecked' };
  if (looked.kind === 'not-inspected') return looked.state;
  return { kind: 'present', path: place.path, nameDiffers: place.nameDiffers, inspection: looked.inspection };
}

/** Whether two looks at a cited file found the same. */
export function sameState(a: EvidenceState, b: EvidenceState): boolean {
  if (a.kind === 'present' && b.kind === 'present') {
    return a.path === b.path && a.nameDiffers === b.nameDiffers && a.inspection === b.inspection;
  }
  return a.kind === b.kind && JSON.stringify(a) === JSON.stringify(b);
}
