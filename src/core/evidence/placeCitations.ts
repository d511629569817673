import type { InTurns } from '../ports/slices';
import type { Steps } from '../text/steps';
import { citationKey } from './stateOfCited';
import type { EvidenceTree } from './evidenceTree';
import { forEachBounded } from './forEachBounded';
import { type InspectionDepth, depthOf } from './inspectWithMemory';
import type { NearestFile } from './nearestFile';
import { type Citation, type CitationLocation, locateCitation, locateMissing } from './locateCitation';

/** Where citations lead, and what is wanted of the files that they lead to. */
export interface PlacedCitations {
  /** By the key of the citation; the key itself for a file that is cited by its true path, as most of 100,000 are. */
  readonly places: ReadonlyMap<string, CitationLocation | string>;
  /** By true path: each file once, however many proofs cite it. */
  readonly depths: ReadonlyMap<string, InspectionDepth>;
}

/** How many folders are listed at a time. */
const mostAtOnce = 16;

const citationsPerStep = 64;

interface Placing {
  readonly tree: EvidenceTree;
  readonly nearest: NearestFile;
  readonly inTurns: InTurns;
}

/** Finds what every citation means from listings alone: no file is opened. Folders that are not listed yet are. */
export async function placeCitations(
  { tree, nearest, inTurns }: Placing,
  citations: readonly Citation[],
  signal: AbortSignal,
): Promise<PlacedCitations> {
  const placed = {
    places: new Map<string, CitationLocation | string>(),
    depths: new Map<string, InspectionDepth>(),
  };
  let unplaced = citations;
  while (unplaced.length > 0) {
    const round = await inTurns(placeKnown(tree, nearest, unplaced, placed));
    unplaced = round.unplaced;
    const list = async (folder: string): Promise<void> => {
      await tree.entries(folder);
    };
    await forEachBounded([...round.unlisted], mostAtOnce, list, signal);
  }
  return placed;
}

/** Places what can be from the folders listed so far; each round lists at least one more on the way to what is left. */
function* placeKnown(
  tree: EvidenceTree,
  nearest: NearestFile,
  citations: readonly Citation[],
  {
    places,
    depths,
  }: {
    readonly places: Map<string, CitationLocation | string>;
    readonly depths: Map<string, InspectionDepth>;
  },
): Steps<{ readonly unplaced: readonly Citation[]; readonly unlisted: ReadonlySet<string> }> {
  const unplaced: Citation[] = [];
  const unlisted = new Set<string>();
  let count = 0;
  for (const citation of citations) {
    if (++count % citationsPerStep === 0) yield;
    const key = citationKey(citation.folder, citation.path);
    const known = places.get(key);
    const place = known === undefined || typeof known === 'string' ? locateCitation(tree, citation) : known;
    if (place.kind === 'unlisted') {
      unplaced.push(citation);
      unlisted.add(place.folder);
    } else if (place.kind === 'missing') {
      yield* nearest.prepared();
      places.set(key, locateMissing(place, nearest));
      yield;
    } else {
      if (place.kind === 'file') depths.set(place.path, alsoWanted(depths.get(place.path), citation, place));
      if (isPlain(place, key)) places.set(place.path, place.path);
      else places.set(key, place);
    }
  }
  return { unplaced, unlisted };
}

function isPlain(place: CitationLocation, key: string): place is PlainLocation {
  return place.kind === 'file' && place.path === key && place.nameDiffers === 'no';
}

type PlainLocation = Extract<CitationLocation, { kind: 'file' }>;

/** What one more citation asks of a file. One reached by a link, by any of its names, has no listing that confirms it. */
function alsoWanted(
  before: InspectionDepth | undefined,
  { wantsHash, wantsText }: Citation,
  { isLink }: { readonly isLink: boolean },
): InspectionDepth {
  const hash = wantsHash || before?.hash === true;
  const text = wantsText === true || before?.text === true;
  const isListed = !isLink && (before === undefined || before.listed === 'file');
  return depthOf({ hash, text, isListed });
}
