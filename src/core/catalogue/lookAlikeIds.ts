import { idSkeleton } from './foldId';
import type { ImportReport } from './importReport';
import type { Catalogue, Requirement } from './model';

/** Two ids of a catalogue that differ by separators or by characters drawn alike; `known` is the first of the two. */
export interface LookAlike<One> {
  readonly one: One;
  readonly known: One;
}

/** Each id that looks like one before it: `DB/VI-CO.11` behind `DB.VI-CO.11`. The ids given differ. */
export function lookAlikesIn<One extends { readonly id: string }>(
  all: readonly One[],
): readonly LookAlike<One>[] {
  const first = new Map<string, One>();
  const pairs: LookAlike<One>[] = [];
  for (const one of all) {
    const skeleton = idSkeleton(one.id);
    const known = first.get(skeleton);
    if (known === undefined) first.set(skeleton, one);
    else if (known.id !== one.id) pairs.push({ one, known });
  }
  return pairs;
}

/** Those of a catalogue as it was imported, in its order. */
export function lookAlikesOf({ chapters }: Catalogue): readonly LookAlike<Requirement>[] {
  return lookAlikesIn(chapters.flatMap(({ requirements }) => requirements));
}

/** How many of them an import reported. */
export function countLookAlikes({ warnings }: Pick<ImportReport, 'warnings'>): number {
  return warnings.filter(({ code }) => code === 'id-look-alike').length;
}
