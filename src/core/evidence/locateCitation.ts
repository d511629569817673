import type { EvidenceTree, PathLookup, NameDifference } from './evidenceTree';
import type { EvidenceState } from './model';
import { type NearestFile } from './nearestFile';
import { pathFrom } from '../text/names';
import { spellingsOf } from '../text/percentDecoded';
import { resolveCitation } from './resolveCitation';

/** A path that a proof cites. */
export interface Citation {
  /** The folder of the chapter file it is written in, relative to the dossier's; '' for its own. */
  readonly folder: string;
  /** As written. */
  readonly path: string;
  /** Whether its SHA-256 is to be compared. */
  readonly wantsHash: boolean;
  /** The SHA-256 that is written beside it: what is no longer at its place is found by it. */
  readonly sha256?: string;
  /** Whether its text is to be compared with the dossier. */
  readonly wantsText?: boolean;
}

/** A file to look into, by its true path, or all that can be found out without one. */
export type CitationLocation =
  | {
      readonly kind: 'file';
      readonly path: string;
      readonly nameDiffers: NameDifference;
      /** Reached by a link: what it leads to is still to be seen. */
      readonly isLink: boolean;
    }
  | { readonly kind: 'no-file'; readonly state: EvidenceState };

/** There is no file at this path, nor at another spelling of it: the nearest name is still to be searched. */
interface Missing {
  readonly kind: 'missing';
  readonly folder: string;
  readonly path: string;
}

type Kind = Extract<PathLookup, { kind: 'found' }>['is'];
type Unlisted = Extract<PathLookup, { kind: 'unlisted' }>;

/** Finds what a citation means from the listings there are; a folder on the way may have to be listed first. */
export function locateCitation(
  tree: EvidenceTree,
  citation: Citation,
): CitationLocation | Missing | Unlisted {
  const { folder, path } = citation;
  const resolved = resolveCitation(folder, path);
  if (resolved.kind === 'inside') return fromFound(tree, citation, resolved.path);
  return resolved.why === 'backslash' ? misspelled(tree, citation) : noFile(resolved);
}

/** Written on Windows, or encoded by a browser: the file is named but not accepted, since no other program would find it. */
function misspelled(tree: EvidenceTree, { folder, path }: Citation): CitationLocation | Missing | Unlisted {
  let likely = resolveCitation(folder, path.replaceAll('\\', '/'));
  for (const spelling of spellingsOf(path)) {
    const resolved = resolveCitation(folder, spelling);
    if (resolved.kind === 'refused') continue;
    const found = tree.find(resolved.path);
    if (found.kind === 'unlisted') return found;
    likely = resolved;
    if (found.kind === 'found' && isFileLike(found.is)) return absent(folder, found.path);
  }
  return likely.kind === 'refused' ? noFile(likely) : { kind: 'missing', folder, path: likely.path };
}

/** The state of a path where no file is, with the file that was probably meant. */
export function locateMissing({ folder, path }: Missing, nearest: NearestFile): CitationLocation {
  return absent(folder, nearest.of(path));
}

function isFileLike(kind: Kind): boolean {
  return kind === 'file' || kind === 'link';
}

function absent(folder: string, there: string | undefined): CitationLocation {
  return noFile({ kind: 'absent', nearest: there === undefined ? undefined : pathFrom(folder, there) });
}

function fromFound(
  tree: EvidenceTree,
  citation: Citation,
  path: string,
): CitationLocation | Missing | Unlisted {
  const found = tree.find(path);
  if (found.kind === 'unlisted') return found;
  if (found.kind === 'absent') return misspelled(tree, citation);
  if (found.kind !== 'found') return noFile(found);
  const { is, nameDiffers } = found;
  if (is === 'folder' || is === 'special') return noFile({ kind: 'not-regular', what: is });
  return { kind: 'file', path: found.path, nameDiffers, isLink: is === 'link' };
}

function noFile(state: EvidenceState): CitationLocation {
  return { kind: 'no-file', state };
}
