import { foldWords } from '../../catalogue/spelling';
import type { Chapter } from '../../catalogue/model';
import type { ChapterRecord, PlacedRemark } from '../../deposit/chapterRecords';
import { fileOfChapter } from '../../findings/coverage/homeOfChapter';
import type { Finding } from '../../findings/model';
import { noProofs, totalOf } from '../../project/countProofs';
import type { ProofCounts, Snapshot } from '../../project/snapshot';

/** How far a chapter is between the first proof and its validation. */
export type ChapterState = 'to-complete' | 'ready' | 'submitted' | 'to-modify' | 'validated';

/** A chapter that applies to the dossier, with all that is known of it. */
export interface ChapterStatus {
  readonly chapter: Chapter;
  /** Its chapter file, from the dossier's folder; undefined where there is none yet. */
  readonly file: string | undefined;
  readonly state: ChapterState;
  readonly counts: ProofCounts;
  readonly errors: number;
  readonly warnings: number;
  /** Errors and warnings, in the order of files and places. */
  readonly findings: readonly Finding[];
  readonly openRemarks: readonly PlacedRemark[];
  /** Names of expected proofs, each once. */
  readonly changedSinceSubmission: readonly string[];
  /** The day of the last submission. */
  readonly submittedOn: string | undefined;
  readonly record: ChapterRecord | undefined;
}

/** The chapters that apply, in the catalogue's order. */
export function chapterStatuses(snapshot: Snapshot): readonly ChapterStatus[] {
  const findings = findingsByChapter(snapshot);
  const records = new Map(
    snapshot.deposits.records.chapters.map((one) => [foldWords(one.chapter.name), one]),
  );
  return snapshot.selection.chapters.map((chapter) =>
    statusOf(chapter, snapshot, findings.get(chapter) ?? [], records.get(foldWords(chapter.name))),
  );
}

function statusOf(
  chapter: Chapter,
  snapshot: Snapshot,
  findings: readonly Finding[],
  record: ChapterRecord | undefined,
): ChapterStatus {
  const covered = chapter.requirements.map((one) => snapshot.coverage.get(one)?.counts ?? noProofs);
  const counts = totalOf(covered.map((one) => ({ counts: one })));
  const ids = new Set(chapter.requirements);
  const changes = snapshot.deposits.changes.filter(({ deposited }) => ids.has(deposited.found.requirement));
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  return {
    chapter,
    file: fileOfChapter(chapter.name, snapshot.chapters)?.path,
    state: stateOf(record, counts.missing + errors > 0),
    counts,
    errors,
    warnings: findings.length - errors,
    findings,
    openRemarks: record?.openRemarks ?? [],
    changedSinceSubmission: [...new Set(changes.map(({ deposited }) => deposited.found.name))],
    submittedOn: record?.last?.submission.on?.value,
    record,
  };
}

function stateOf(record: ChapterRecord | undefined, isIncomplete: boolean): ChapterState {
  if (record === undefined || record.state === 'none') return isIncomplete ? 'to-complete' : 'ready';
  return record.state;
}

/** A finding belongs to the chapter of the requirement that it names, else to that of the file it is in. */
function findingsByChapter(snapshot: Snapshot): ReadonlyMap<Chapter, readonly Finding[]> {
  const { chapters } = snapshot.selection;
  const byId = new Map(chapters.flatMap((one) => one.requirements.map(({ id }) => [id, one] as const)));
  const byName = new Map(chapters.map((one) => [foldWords(one.name), one] as const));
  const byFile = new Map(
    snapshot.chapters.map(({ path, chapter }) => [path, byName.get(foldWords(chapter?.value ?? ''))]),
  );
  for (const { chapter, files } of snapshot.deposits.records.chapters)
    for (const { path } of files) byFile.set(path, byName.get(foldWords(chapter.name)));
  const groups = new Map<Chapter, Finding[]>();
  for (const finding of snapshot.findings) {
    if (finding.severity === 'information') continue;
    const named = finding.requirement === undefined ? undefined : byId.get(finding.requirement);
    const chapter = named ?? byFile.get(finding.file);
    if (chapter === undefined) continue;
    const group = groups.get(chapter);
    if (group === undefined) groups.set(chapter, [finding]);
    else group.push(finding);
  }
  return groups;
}
