import type { Catalogue, Chapter } from '../catalogue/model';
import { foldWords } from '../catalogue/spelling';
import { baseName } from '../text/names';
import type { ChapterFile } from '../proofs/model';
import { isDay } from '../yaml/schemaTypes';
import type { DepositFile, Remark, Submission } from './model';

/** A submission with the file that it is in. */
export interface PlacedSubmission {
  readonly file: DepositFile;
  readonly submission: Submission;
}

/** A remark with the submission that it answers. */
export interface PlacedRemark extends PlacedSubmission {
  readonly remark: Remark;
}

/** All that was deposited of one chapter. */
export interface ChapterRecord {
  readonly chapter: Chapter;
  readonly files: readonly DepositFile[];
  /** The oldest first; of the same day, in the order written. */
  readonly submissions: readonly PlacedSubmission[];
  readonly last: PlacedSubmission | undefined;
  readonly state: 'none' | 'submitted' | 'to-modify' | 'validated';
  /** Not settled. None once the chapter is validated. */
  readonly openRemarks: readonly PlacedRemark[];
}

/** What is known of the deposits of a dossier. */
export interface DepositRecords {
  /** One for each chapter of the catalogue that has a deposit file. */
  readonly chapters: readonly ChapterRecord[];
  /** Files whose chapter the catalogue does not have. */
  readonly unmatched: readonly DepositFile[];
}

export const noRecords: DepositRecords = { chapters: [], unmatched: [] };

/**
 * Deposit files by the chapter that they name, spellings folded; one that names none belongs with the chapter file of the
 * same name. Submissions are put in order by their day: two branches that are merged leave them as they come.
 */
export function chapterRecords(
  files: readonly DepositFile[],
  catalogue: Catalogue,
  chapterFiles: readonly ChapterFile[],
): DepositRecords {
  if (files.length === 0) return noRecords;
  const byName = new Map(catalogue.chapters.map((chapter) => [foldWords(chapter.name), chapter] as const));
  const groups = new Map<Chapter, DepositFile[]>();
  const unmatched: DepositFile[] = [];
  for (const file of files) {
    const chapter = byName.get(foldWords(nameOf(file, chapterFiles) ?? ''));
    if (chapter === undefined) unmatched.push(file);
    else groups.set(chapter, [...(groups.get(chapter) ?? []), file]);
  }
  const known = catalogue.chapters.flatMap((chapter) => {
    const group = groups.get(chapter);
    return group === undefined ? [] : [recordOf(chapter, group)];
  });
  return { chapters: known, unmatched };
}

function nameOf({ path, chapter }: DepositFile, chapterFiles: readonly ChapterFile[]): string | undefined {
  if (chapter !== undefined) return chapter.value;
  const stem = stemOf(path);
  return chapterFiles.find((file) => stemOf(file.path) === stem)?.chapter?.value;
}

/** `psc` of `preuves/psc.preuves.yaml` and of `depots/psc.depot.yaml`. */
function stemOf(path: string): string {
  return baseName(path).replace(/\.(?:preuves|depot)\.yaml$/u, '');
}

function recordOf(chapter: Chapter, files: readonly DepositFile[]): ChapterRecord {
  const submissions = inOrder(
    files.flatMap((file) => file.submissions.map((submission) => ({ file, submission }))),
  );
  const last = submissions.at(-1);
  const state = stateOf(last?.submission);
  const openRemarks = state === 'validated' ? [] : submissions.flatMap(openIn);
  return { chapter, files, submissions, last, state, openRemarks };
}

/** One without a day that there is stays behind the one before it. */
function inOrder(submissions: readonly PlacedSubmission[]): readonly PlacedSubmission[] {
  let day = '';
  const dated = submissions.map((one, order) => {
    const on = one.submission.on?.value;
    if (on !== undefined && isDay(on)) day = on;
    return { one, order, day };
  });
  dated.sort((a, b) => (a.day === b.day ? a.order - b.order : a.day < b.day ? -1 : 1));
  return dated.map(({ one }) => one);
}

/** An answer whose status can't be read, but that holds remarks, asks for changes. */
function stateOf(last: Submission | undefined): ChapterRecord['state'] {
  if (last === undefined) return 'none';
  if (last.answer === undefined) return 'submitted';
  const status = last.answer.status?.value;
  if (status === 'valide') return 'validated';
  return status === 'a-modifier' || last.answer.remarks.length > 0 ? 'to-modify' : 'submitted';
}

function openIn(placed: PlacedSubmission): readonly PlacedRemark[] {
  const remarks = placed.submission.answer?.remarks ?? [];
  return remarks.flatMap((remark) =>
    (remark.settledOn?.value.trim() ?? '') === '' ? [{ ...placed, remark }] : [],
  );
}
