import type { Requirement } from '../../catalogue/model';
import type { CatalogueState } from '../../project/snapshot';
import type { ChapterFile, PlacedEntry } from '../../proofs/model';
import type { KnownTexts } from '../mentions/knownTexts';
import { resolveRequirement } from '../mentions/resolve';

export interface KnownEntry {
  /** The chapter file. */
  readonly file: string;
  readonly placed: PlacedEntry;
}

interface EntriesOfFile {
  /** Whose ids they are. */
  readonly catalogue: CatalogueState;
  readonly byRequirement: ReadonlyMap<Requirement, readonly PlacedEntry[]>;
}

/** A chapter file never changes: another takes its place, and the others stay. */
const byFile = new WeakMap<ChapterFile, EntriesOfFile>();

/** The entries of a requirement in chapter files. */
export function knownEntries(known: KnownTexts, requirement: Requirement): readonly KnownEntry[] {
  return known.chapters.flatMap((chapter) => {
    const placed = entriesOf(known, chapter).get(requirement) ?? [];
    return placed.map((one) => ({ file: chapter.path, placed: one }));
  });
}

/** The same of one file, by requirement; worked out once. */
export function entriesOf(
  known: KnownTexts,
  chapter: ChapterFile,
): ReadonlyMap<Requirement, readonly PlacedEntry[]> {
  const { catalogue } = known;
  const before = byFile.get(chapter);
  if (before !== undefined && isSame(before.catalogue, catalogue)) return before.byRequirement;
  const byRequirement = new Map<Requirement, PlacedEntry[]>();
  for (const placed of chapter.entries) {
    const requirement = resolveRequirement(known, placed.entry.id.value);
    if (requirement === undefined) continue;
    const group = byRequirement.get(requirement);
    if (group === undefined) byRequirement.set(requirement, [placed]);
    else group.push(placed);
  }
  byFile.set(chapter, { catalogue, byRequirement });
  return byRequirement;
}

function isSame(one: CatalogueState, other: CatalogueState): boolean {
  return one.kind === 'loaded' && other.kind === 'loaded' && one.catalogue === other.catalogue;
}
