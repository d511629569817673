import type { TextEdit } from '../text/textEdit';
import { changeEntry } from './changeEntry';
import { entryInsertionPoint, innerInsertionPoint, type ChapterText } from './chapterText';
import { insertPair } from '../yaml/edit/insertNode';
import { setScalar } from '../yaml/edit/setScalar';
import { scalarText } from '../yaml/edit/scalarText';
import { clearEmptyValue, endOfPair, type InsertionPoint } from '../yaml/edit/insertionPoint';

/** The edits that give a key of an entry that is there a text; undefined where there is none, or that can't be done safely. */
export function setEntryKey(
  text: string,
  requirementId: string,
  key: string,
  value: string,
): readonly TextEdit[] | undefined {
  return changeEntry(text, requirementId, {
    edits: (chapter, placed) => {
      const point = entryInsertionPoint(chapter, placed);
      return point === undefined ? undefined : editsIn(chapter, point, [key, value]);
    },
    change: (before) => ({ ...before, [key]: value }),
  });
}

function editsIn(
  chapter: ChapterText,
  point: InsertionPoint,
  [key, value]: readonly [key: string, value: string],
): readonly TextEdit[] | undefined {
  const { source, layout } = chapter;
  const existing = innerInsertionPoint(point, key);
  if (existing === undefined) return insertPair(source, point, [key, value], layout);
  if (existing.value !== undefined) {
    return existing.value.kind === 'scalar'
      ? [setScalar(source.text, existing.value.range, value)]
      : undefined;
  }
  const colon = /^[ \t]*:[ \t]*/.exec(source.restAt(existing.key.range.end))?.[0];
  if (colon === undefined) return undefined;
  const [cleared] = existing.inFlow ? [] : clearEmptyValue(existing, source);
  const { end } = existing.key.range;
  const at = { line: end.line, character: end.character + colon.trimEnd().length };
  const until = existing.inFlow
    ? endOfPair({ key: existing.key, value: undefined }, source)
    : (cleared?.range.end ?? at);
  const gap =
    existing.inFlow && colon.endsWith(' ') && until.character === end.character + colon.length ? ' ' : '';
  return [{ range: { start: at, end: until }, newText: ` ${scalarText(value)}${gap}` }];
}
