import { citationKey } from './stateOfCited';
import type { EvidenceTree } from './evidenceTree';
import { forEachBounded } from './forEachBounded';
import type { Wanted } from './inspectWithMemory';
import type { NearestFile } from './nearestFile';
import { type Citation, knownWhereabouts, type Whereabouts, whereabouts } from './whereabouts';

/** Where citations lead, and what is wanted of the files that they lead to. */
export interface PlacedCitations {
  /** By the key of the citation. */
  readonly places: ReadonlyMap<string, Whereabouts>;
  /** By true path: each file once, however many proofs cite it. */
  readonly wanted: ReadonlyMap<string, Wanted>;
}

/** How many folders are listed at a time. */
const mostAtOnce = 16;

/** Finds what every citation means. Folders that are not listed yet are. */
export async function placeCitations(
  tree: EvidenceTree,
  nearest: NearestFile,
  citations: readonly Citation[],
  signal: AbortSignal,
): Promise<PlacedCitations> {
  const places = new Map<string, Whereabouts>();
  const wanted = new Map<string, Wanted>();
  const unlisted: Citation[] = [];
  const put = (citation: Citation, place: Whereabouts): void => {
    places.set(citationKey(citation.folder, citation.path), place);
    if (place.kind === 'file') wanted.set(place.path, alsoWanted(wanted.get(place.path), citation, place));
  };
  for (const citation of citations) {
    const known = places.get(citationKey(citation.folder, citation.path));
    const place = known ?? knownWhereabouts(tree, nearest, citation);
    if (place.kind === 'unlisted') unlisted.push(citation);
    else put(citation, place);
  }
  const find = async (citation: Citation): Promise<void> =>
    put(citation, await whereabouts(tree, nearest, citation));
  await forEachBounded(unlisted, mostAtOnce, find, signal);
  return { places, wanted };
}

/** What one more citation wants of a file. One reached by a link, by any of its names, has no listing to vouch for it. */
function alsoWanted(
  before: Wanted | undefined,
  { wantsHash, wantsText }: Citation,
  { isLink }: { readonly isLink: boolean },
): Wanted {
  const hash = wantsHash || before?.hash === true;
  const text = wantsText === true || before?.text === true;
  const isListed = !isLink && (before === undefined || before.listed === 'file');
  return isListed ? { hash, text, listed: 'file' } : { hash, text };
}
