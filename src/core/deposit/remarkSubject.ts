import type { Catalogue, Chapter, Requirement } from '../catalogue/model';
import { expectedIndex, type FoundExpected } from './expectedIndex';
import type { Remark } from './model';

/** What a remark is about: an expected proof, a requirement where it names one, else the whole chapter. */
export interface RemarkSubject {
  readonly requirement: Requirement | undefined;
  /** The expected proof; undefined where the remark names none, or one that there is not. */
  readonly found: FoundExpected | undefined;
}

/**
 * Finds what a remark is about by the name in its `for:`. Without a catalogue, or without a name, it is the whole
 * chapter.
 */
export function remarkSubject(
  { for: name }: Remark,
  chapter: Chapter,
  catalogue: Catalogue | undefined,
): RemarkSubject {
  if (name === undefined || catalogue === undefined) return { requirement: undefined, found: undefined };
  const index = expectedIndex(catalogue);
  const found = index.named(name.value, chapter.requirements);
  return { requirement: found?.requirement ?? index.requirement(name.value), found };
}
