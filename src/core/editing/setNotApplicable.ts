import type { TextEdit } from '../text/textEdit';
import { addEntry } from './addEntry';
import { entrySlot, entryWithId, innerSlot, readForEditing, type ChapterText } from './chapterText';
import { ifOnlyThat, type PlainEntry } from './keepsTheRest';
import { insertPair } from '../yaml/edit/insertNode';
import { setScalar } from '../yaml/edit/setScalar';
import { scalarText } from '../yaml/edit/scalarText';
import { clearVacant, endOfPair, type InsertionPoint } from '../yaml/edit/insertionPoint';

/** The edits that set a requirement aside with a reason, in the entry it has or in a new one. */
export function setNotApplicable(
  text: string,
  requirementId: string,
  reason: string,
  order: readonly string[] = [],
): readonly TextEdit[] | undefined {
  const chapter = readForEditing(text);
  if (chapter === undefined) return undefined;
  const placed = entryWithId(chapter.file, requirementId);
  if (placed === undefined) {
    return addEntry(text, { id: requirementId, content: { pairs: [['notApplicable', reason]] }, order });
  }
  const point = entrySlot(chapter, placed);
  const edits = point === undefined ? undefined : editsIn(chapter, point, reason);
  const change = (before: PlainEntry): PlainEntry => ({ ...before, notApplicable: reason });
  return ifOnlyThat(chapter, edits, { id: placed.entry.id.value, change });
}

function editsIn(
  chapter: ChapterText,
  point: InsertionPoint,
  reason: string,
): readonly TextEdit[] | undefined {
  const { source, layout } = chapter;
  const standing = innerSlot(point, 'notApplicable');
  if (standing === undefined) return insertPair(source, point, ['notApplicable', reason], layout);
  if (standing.value !== undefined) {
    return standing.value.kind === 'scalar'
      ? [setScalar(source.text, standing.value.range, reason)]
      : undefined;
  }
  const colon = /^[ \t]*:[ \t]*/.exec(source.restAt(standing.key.range.end))?.[0];
  if (colon === undefined) return undefined;
  const [cleared] = standing.inFlow ? [] : clearVacant(standing, source);
  const { end } = standing.key.range;
  const at = { line: end.line, character: end.character + colon.trimEnd().length };
  const until = standing.inFlow
    ? endOfPair({ key: standing.key, value: undefined }, source)
    : (cleared?.range.end ?? at);
  const gap =
    standing.inFlow && colon.endsWith(' ') && until.character === end.character + colon.length ? ' ' : '';
  return [{ range: { start: at, end: until }, newText: ` ${scalarText(reason)}${gap}` }];
}
