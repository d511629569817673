import type { Folder } from '../ports/folder';
import { inSlicesIfAny, type InTurns, type Slices } from '../ports/slices';
import { inSteps, type Steps } from '../text/steps';
import { citationKey } from './stateOfCited';
import { collectFiles } from './collectFiles';
import type { EvidenceMemory } from './evidenceMemory';
import { evidenceTree } from './evidenceTree';
import type { InspectionResult } from './inspectWithMemory';
import { findMoved } from './findMoved';
import { lookInsideFiles, type LookProgress } from './lookInsideFiles';
import type { EvidenceState, EvidenceSurvey } from './model';
import { nearestAmong } from './nearestFile';
import { placeCitations, type PlacedCitations } from './placeCitations';
import { resolveCitation } from './resolveCitation';
import { listingsFor, emptySeenBefore, type SeenBefore } from './seenBefore';
import type { Citation, CitationLocation } from './locateCitation';

export type { Citation } from './locateCitation';
export { citationKey } from './stateOfCited';
export type { LookProgress } from './lookInsideFiles';

export interface EvidenceRequest {
  /** The folders that hold chapter files, relative to the dossier's; '' for its own. */
  readonly chapterFolders: readonly string[];
  readonly citations: readonly Citation[];
}

interface LookOptions {
  readonly memory: EvidenceMemory;
  readonly progress?: LookProgress | undefined;
  /** How other work is let in between. */
  readonly slices?: Slices | undefined;
  /** What still holds of the look before. */
  readonly before?: SeenBefore;
}

/** A survey, and what the next look may begin with. */
interface SurveyAndMemory {
  readonly survey: EvidenceSurvey;
  readonly seen: SeenBefore;
}

/**
 * Looks at every file that proofs cite, and lists those that are beside them. What `memory` knows of an unchanged
 * file is not read again. An aborted look throws the signal's reason.
 */
export async function lookAtEvidence(
  folder: Folder,
  request: EvidenceRequest,
  { memory, progress, slices, before = emptySeenBefore }: LookOptions,
  signal: AbortSignal,
): Promise<SurveyAndMemory> {
  const inTurns: InTurns = (steps) => inSlicesIfAny(steps, slices, signal);
  const tree = evidenceTree(folder, await inTurns(listingsToTrust(folder, before, request.citations)));
  const { files, unseen } = await collectFiles(folder, tree, request.chapterFolders, signal);
  const placing = { tree, nearest: nearestAmong(files), inTurns };
  const { places, depths } = await placeCitations(placing, request.citations, signal);
  const options = { before, progress, inTurns };
  const results = await lookInsideFiles({ folder, memory }, depths, options, signal);
  const states = await inTurns(statesOf(places, results));
  const searched = await findMoved({ folder, memory }, { files, results, states, options }, request, signal);
  await inTurns(keepSame(states, before.states));
  // What is no longer cited may be cited again: an entry is cut here and pasted there.
  const seen = {
    ...{ listings: tree.listings, states },
    results: together([before.results, results, searched.results]),
    depths: together([before.depths, depths, searched.depths]),
  };
  return { survey: { states, files, unseen }, seen };
}

const perStep = 512;

function* statesOf(
  places: PlacedCitations['places'],
  results: ReadonlyMap<string, InspectionResult>,
): Steps<Map<string, EvidenceState>> {
  const states = new Map<string, EvidenceState>();
  yield* inSteps(places, perStep, ([key, place]) => states.set(key, stateOf(place, results)));
  return states;
}

/** Puts the same object again where nothing is new, so that what was reported about it can be kept. */
function* keepSame(states: Map<string, EvidenceState>, before: SeenBefore['states']): Steps<undefined> {
  return yield* inSteps(states, perStep, ([key, state]) => {
    const same = before.get(key);
    if (same !== undefined && sameState(same, state)) states.set(key, same);
  });
}

/** All of some maps, the later ones counting more. One that is alone is not copied: there may be 100,000 files in it. */
function together<T>(maps: readonly ReadonlyMap<string, T>[]): ReadonlyMap<string, T> {
  const filled = maps.filter(({ size }) => size > 0);
  const [only] = filled;
  if (only !== undefined && filled.length === 1) return only;
  const all = new Map<string, T>();
  for (const map of filled) for (const [key, value] of map) all.set(key, value);
  return all;
}

function* listingsToTrust(
  folder: Folder,
  before: SeenBefore,
  citations: readonly Citation[],
): Steps<SeenBefore['listings']> {
  if (before.listings.size === 0) return before.listings;
  const known = evidenceTree(folder, before.listings);
  const cited: string[] = [];
  yield* inSteps(citations, perStep, (one) => {
    if (before.states.has(citationKey(one.folder, one.path))) return;
    const resolved = resolveCitation(one.folder, one.path);
    if (resolved.kind === 'inside') cited.push(resolved.path);
  });
  return listingsFor(before, (path) => known.find(path), cited);
}

function stateOf(
  place: CitationLocation | string,
  results: ReadonlyMap<string, InspectionResult>,
): EvidenceState {
  if (typeof place === 'string') return results.get(place) ?? { kind: 'unchecked' };
  if (place.kind === 'no-file') return place.state;
  const result = results.get(place.path);
  if (result === undefined) return { kind: 'unchecked' };
  const { nameDiffers } = place;
  return result.kind === 'present' && nameDiffers !== 'no' ? { ...result, nameDiffers } : result;
}

/** Whether two looks at a cited file found the same. */
export function sameState(a: EvidenceState, b: EvidenceState): boolean {
  if (a.kind === 'present' && b.kind === 'present') {
    return a.path === b.path && a.nameDiffers === b.nameDiffers && a.inspection === b.inspection;
  }
  return a.kind === b.kind && JSON.stringify(a) === JSON.stringify(b);
}
