import type { Requirement } from '../../catalogue/model';
import type { ChapterFile, PlacedEntry } from '../../proofs/model';
import type { KnownTexts } from '../mentions/knownTexts';
import { requirementMeant } from '../mentions/resolve';

export interface KnownEntry {
  /** The chapter file. */
  readonly file: string;
  readonly placed: PlacedEntry;
}

/** Chapters are replaced whole when one of them changes. */
const byRequirement = new WeakMap<readonly ChapterFile[], ReadonlyMap<Requirement, readonly KnownEntry[]>>();

/** The entries of a requirement in chapter files. */
export function knownEntries(known: KnownTexts, requirement: Requirement): readonly KnownEntry[] {
  let entries = byRequirement.get(known.chapters);
  if (entries === undefined) byRequirement.set(known.chapters, (entries = entriesIn(known)));
  return entries.get(requirement) ?? [];
}

function entriesIn(known: KnownTexts): ReadonlyMap<Requirement, readonly KnownEntry[]> {
  const all = new Map<Requirement, KnownEntry[]>();
  for (const { path, entries } of known.chapters) {
    for (const placed of entries) {
      const requirement = requirementMeant(known, placed.entry.id.value);
      if (requirement === undefined) continue;
      const group = all.get(requirement);
      if (group === undefined) all.set(requirement, [{ file: path, placed }]);
      else group.push({ file: path, placed });
    }
  }
  return all;
}
