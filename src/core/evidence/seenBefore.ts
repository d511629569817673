import type { FolderNames } from './evidenceTree';
import type { Looked } from './inspectWithMemory';
import type { EvidenceState } from './model';

/** What a look found, for the next one to begin with. */
export interface SeenBefore {
  readonly listings: ReadonlyMap<string, FolderNames>;
  readonly looks: ReadonlyMap<string, Looked>;
  readonly states: ReadonlyMap<string, EvidenceState>;
}

export const nothingSeen: SeenBefore = { listings: new Map(), looks: new Map(), states: new Map() };

/**
 * What still holds when nothing but these paths (relative to the dossier's folder) came, went or changed. Nothing but the
 * states where a folder holds a link: a file may then change under another name than its own.
 */
export function stillHolding(before: SeenBefore, changed: ReadonlySet<string>): SeenBefore {
  const stale = { ...nothingSeen, states: before.states };
  for (const listing of before.listings.values()) {
    if (listing.kind !== 'listed' || listing.names.all.some(({ kind }) => kind === 'link')) return stale;
  }
  const touched = [...changed];
  const isTouched = (path: string): boolean =>
    changed.has(path) || touched.some((one) => path.startsWith(`${one}/`));
  // A path may have come with the folders above it.
  const leadsTo = (folder: string): boolean =>
    folder === '' ? touched.length > 0 : touched.some((one) => one.startsWith(`${folder}/`));
  return {
    listings: new Map([...before.listings].filter(([folder]) => !isTouched(folder) && !leadsTo(folder))),
    looks: new Map([...before.looks].filter(([path]) => !isTouched(path))),
    states: before.states,
  };
}
