import type { EvidenceTree, Found, NameDifference } from './evidenceTree';
import type { EvidenceState } from './model';
import { type NearestFile } from './nearestFile';
import { pathFrom } from './names';
import { resolveCitation } from './resolveCitation';

/** A path that a proof cites. */
export interface Citation {
  /** The folder of the chapter file it is written in, relative to the dossier's; '' for its own. */
  readonly folder: string;
  /** As written. */
  readonly path: string;
  /** Whether its SHA-256 is to be compared. */
  readonly wantsHash: boolean;
  /** Whether its text is to be compared with the dossier. */
  readonly wantsText?: boolean;
}

/** A file to look into, by its true path, or all that can be said without one. */
export type Whereabouts =
  | {
      readonly kind: 'file';
      readonly path: string;
      readonly nameDiffers: NameDifference;
      /** Reached by a link: what it leads to is still to be seen. */
      readonly isLink: boolean;
    }
  | { readonly kind: 'no-file'; readonly state: EvidenceState };

/** Finds what a citation means from listings alone: no file is opened. */
export async function whereabouts(
  tree: EvidenceTree,
  nearest: NearestFile,
  citation: Citation,
): Promise<Whereabouts> {
  for (;;) {
    const place = knownWhereabouts(tree, nearest, citation);
    if (place.kind !== 'unlisted') return place;
    await tree.entries(place.folder);
  }
}

type Unlisted = Extract<Found, { kind: 'unlisted' }>;

/** The same where the folders on the way are listed, as they mostly are: a trip less for each of thousands. */
export function knownWhereabouts(
  tree: EvidenceTree,
  nearest: NearestFile,
  citation: Citation,
): Whereabouts | Unlisted {
  const { folder, path } = citation;
  const resolved = resolveCitation(folder, path);
  if (resolved.kind === 'inside') return fromFound(tree, nearest, { folder, path: resolved.path });
  if (resolved.why !== 'backslash') return noFile(resolved);
  // Written on Windows: the file meant is named, not taken, for the path would be found on no other system.
  const meant = resolveCitation(folder, path.replaceAll('\\', '/'));
  if (meant.kind === 'refused') return noFile(meant);
  const found = tree.find(meant.path);
  if (found.kind === 'unlisted') return found;
  const there = found.kind === 'found' ? found.path : nearest(meant.path);
  return noFile({ kind: 'absent', nearest: there === undefined ? undefined : pathFrom(folder, there) });
}

function fromFound(
  tree: EvidenceTree,
  nearest: NearestFile,
  { folder, path }: { readonly folder: string; readonly path: string },
): Whereabouts | Unlisted {
  const found = tree.find(path);
  if (found.kind === 'unlisted') return found;
  if (found.kind === 'absent') {
    const there = nearest(path);
    return noFile({ kind: 'absent', nearest: there === undefined ? undefined : pathFrom(folder, there) });
  }
  if (found.kind !== 'found') return noFile(found);
  const { kind } = found.entry;
  if (kind === 'folder' || kind === 'special') return noFile({ kind: 'not-regular', what: kind });
  return { kind: 'file', path: found.path, nameDiffers: found.nameDiffers, isLink: kind === 'link' };
}

function noFile(state: EvidenceState): Whereabouts {
  return { kind: 'no-file', state };
}
