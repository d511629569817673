import type { Catalogue, ExpectedProof, Requirement } from '../catalogue/model';
import type { ChapterRecord, DepositRecords } from './chapterRecords';
import { remarkSubject } from './remarkSubject';

/** How many remarks are open on what. */
export interface OpenRemarks {
  /** On a requirement and its expected proofs, those on the whole chapter left out. */
  of(requirement: Requirement): number;
  on(expectedProof: ExpectedProof): number;
  /** On the whole chapter alone, by its name. */
  onChapter(chapter: string): number;
  /** What was deposited of a chapter, by its name; undefined where there is nothing. */
  record(chapter: string): ChapterRecord | undefined;
}

/** Of a dossier of which nothing was deposited. */
export const noRemarks: OpenRemarks = {
  of: () => 0,
  on: () => 0,
  onChapter: () => 0,
  record: () => undefined,
};

/** The records of a snapshot never change, so they are counted once. */
const known = new WeakMap<DepositRecords, OpenRemarks>();

/**
 * Counts the open remarks of all chapters, once for each snapshot. Without a catalogue they all count for their
 * chapter.
 */
export function openRemarks(records: DepositRecords, catalogue: Catalogue | undefined): OpenRemarks {
  let counted = known.get(records);
  if (counted === undefined) known.set(records, (counted = count(records, catalogue)));
  return counted;
}

function count({ chapters }: DepositRecords, catalogue: Catalogue | undefined): OpenRemarks {
  const byObject = new Map<object, number>();
  const byChapter = new Map<string, number>();
  const add = <K>(counts: Map<K, number>, key: K): void => void counts.set(key, (counts.get(key) ?? 0) + 1);
  for (const { chapter, openRemarks: open } of chapters) {
    for (const { remark } of open) {
      const { requirement, found } = remarkSubject(remark, chapter, catalogue);
      if (found !== undefined) add(byObject, found.expectedProof);
      if (requirement === undefined) add(byChapter, chapter.name);
      else add(byObject, requirement);
    }
  }
  const records = new Map(chapters.map((one) => [one.chapter.name, one]));
  return {
    of: (requirement) => byObject.get(requirement) ?? 0,
    on: (expectedProof) => byObject.get(expectedProof) ?? 0,
    onChapter: (chapter) => byChapter.get(chapter) ?? 0,
    record: (chapter) => records.get(chapter),
  };
}
