import { sameId } from '../../catalogue/nearestId';
import type { PairIndex } from '../comparison/pairIndex';
import { shiftRange } from '../../text/position';
import { applyEdits, type TextEdit } from '../../text/textEdit';
import { readForEditing, type ChapterText } from '../../editing/chapterText';
import { setScalar } from '../../yaml/edit/setScalar';
import { editsBetween } from './editsBetween';
import { keepsEverything } from './keepsEverything';
import { formerMark, type MigrationAnswers } from './model';
import { moveEntries } from './moveEntries';
import { planEntry, type EntryPlan } from './planEntry';
import { renameInside } from './renameInside';
import { addAll } from '../../text/addAll';

/** What is to be done with one chapter file. */
export interface ChapterPlan {
  readonly edits: readonly TextEdit[];
  readonly entries: readonly EntryPlan[];
}

export interface ChapterCircumstances {
  readonly index: PairIndex;
  readonly answers: MigrationAnswers;
  /** New names of chapters, by their folded old ones. */
  readonly chapterName: (old: string) => string | undefined;
}

/** Undefined where the file can't be edited safely. */
export function planChapter(text: string, circumstances: ChapterCircumstances): ChapterPlan | undefined {
  const chapter = readForEditing(text);
  if (chapter === undefined) return undefined;
  const plans = settled(chapter, circumstances);
  const edits = [...renamedChapter(chapter, circumstances)];
  for (const plan of plans) {
    const inside = renameInside(chapter, plan);
    if (inside === undefined) return undefined;
    addAll(edits, inside);
  }
  const after = withMoves(applyEdits(text, edits), chapter, plans);
  if (after === undefined || !keepsEverything(text, after)) return undefined;
  return { edits: editsBetween(text, after), entries: plans };
}

/** A file in braces keeps its entries where they are: the findings on them say the same as the heading would. */
function withMoves(text: string, before: ChapterText, plans: readonly EntryPlan[]): string | undefined {
  const leaving = new Set(plans.filter(({ leaves }) => leaves !== undefined).map(({ placed }) => placed));
  const moved = before.file.entries.flatMap((placed, order) => (leaving.has(placed) ? [order] : []));
  if (moved.length === 0) return text;
  const renamed = readForEditing(text);
  if (renamed?.file.entries.length !== before.file.entries.length) return undefined;
  return moveEntries(renamed, new Set(moved)) ?? text;
}

/** The plans of the entries, so that no two that were different get one id in the file. */
function settled({ file }: ChapterText, { index, answers }: ChapterCircumstances): readonly EntryPlan[] {
  const plans = file.entries.flatMap((placed) => planEntry(placed, index, answers) ?? []);
  const planned = new Map(plans.map((plan) => [plan.placed, plan]));
  const names = file.entries.map((placed) => {
    const own = placed.entry.id.value;
    return { own, final: planned.get(placed)?.id ?? own, placed };
  });
  const clashes = (name: string, own: string): boolean =>
    names.some((other) => !sameId(other.own, own) && sameId(other.final, name));
  return plans.map((plan) => {
    const own = plan.placed.entry.id.value;
    if (plan.id === undefined || !clashes(plan.id, own)) return plan;
    let free = own + formerMark;
    while (clashes(free, own)) free += formerMark;
    const because = plan.leaves ?? 'occupied';
    return { ...plan, id: free, leaves: because, proofs: [], questions: [] };
  });
}

function renamedChapter(
  { source, file }: ChapterText,
  { chapterName }: ChapterCircumstances,
): readonly TextEdit[] {
  const { chapter } = file;
  const name = chapter === undefined ? undefined : chapterName(chapter.value);
  if (chapter === undefined || name === undefined) return [];
  return [setScalar(source.text, shiftRange(chapter.range, 0), name)];
}
