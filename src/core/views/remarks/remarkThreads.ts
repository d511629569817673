import type { ChapterRecord, PlacedRemark } from '../../deposit/chapterRecords';
import { remarkSubject } from '../../deposit/remarkSubject';
import type { RemarkChange } from '../../editing/deposit/setRemark';
import { placeOfRemark, type PlaceInFile } from '../../findings/deposit/places';
import type { Snapshot } from '../../project/snapshot';

/** A remark of the agency as a conversation on what it is about. */
export interface RemarkThread extends PlaceInFile {
  /** The same as long as it stands for the same remark. */
  readonly id: string;
  readonly chapter: string;
  /** Where it is written: the deposit file, from the dossier's folder, and the line on which it begins, from 0. */
  readonly written: { readonly file: string; readonly line: number };
  readonly text: string;
  /** The day of the agency's message. */
  readonly on: string | undefined;
  readonly reply: string | undefined;
  /** The day on which it was settled; undefined while it is open. */
  readonly settledOn: string | undefined;
}

/**
 * The remarks that are to be seen: those that are open, and of the last answer those that are settled as well. None of a
 * chapter that is validated.
 */
export function remarkThreads(snapshot: Snapshot): readonly RemarkThread[] {
  return snapshot.deposits.records.chapters.flatMap((record) =>
    record.state === 'validated' ? [] : shownOf(record).map((placed) => threadOf(placed, record, snapshot)),
  );
}

function shownOf({ openRemarks, last }: ChapterRecord): readonly PlacedRemark[] {
  const open = new Set(openRemarks.map(({ remark }) => remark));
  const settled = (last?.submission.answer?.remarks ?? []).filter((remark) => !open.has(remark));
  return [...openRemarks, ...(last === undefined ? [] : settled.map((remark) => ({ ...last, remark })))];
}

function threadOf(
  { file, submission, remark }: PlacedRemark,
  { chapter }: ChapterRecord,
  snapshot: Snapshot,
): RemarkThread {
  const { catalogue } = snapshot;
  const known = catalogue.kind === 'loaded' ? catalogue.catalogue : undefined;
  const order = submission.answer?.remarks.indexOf(remark) ?? 0;
  return {
    ...placeOfRemark(remarkSubject(remark, chapter, known), chapter.name, snapshot),
    id: JSON.stringify([file.path, file.submissions.indexOf(submission), order]),
    chapter: chapter.name,
    written: { file: file.path, line: remark.range.start.line },
    text: remark.text?.value ?? '',
    on: submission.answer?.on?.value,
    reply: filled(remark.reply?.value),
    settledOn: filled(remark.settledOn?.value),
  };
}

function filled(text: string | undefined): string | undefined {
  return (text ?? '').trim() === '' ? undefined : text;
}

/** What the vendor does with a remark. */
export type RemarkAct =
  | { readonly act: 'reply'; readonly text: string }
  | { readonly act: 'settle' }
  | { readonly act: 'reopen' };

/** What an act changes of what is written; a reply comes after one that is there. `today`: `YYYY-MM-DD`. */
export function changeOf({ reply }: RemarkThread, act: RemarkAct, today: string): RemarkChange {
  switch (act.act) {
    case 'reply': {
      const more = act.text.trim();
      return { key: 'reply', value: reply === undefined ? more : `${reply.trimEnd()}\n${more}` };
    }
    case 'settle':
      return { key: 'settledOn', value: today };
    case 'reopen':
      return { key: 'settledOn', value: undefined };
  }
}
