import { LineIndex } from './lineIndex';
import type { TextEdit } from './textEdit';

/** The one edit that makes a text of another, without the beginning and the end that they share; undefined where they are the same. */
export function oneEdit(before: string, after: string): TextEdit | undefined {
  if (before === after) return undefined;
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  start = betweenCharacters(before, after, start);
  let end = 0;
  while (
    end < most - start &&
    before.charCodeAt(before.length - 1 - end) === after.charCodeAt(after.length - 1 - end)
  )
    end++;
  while (end > 0 && isInside(before, before.length - end)) end--;
  const index = new LineIndex(before);
  const range = { start: index.positionAt(start), end: index.positionAt(before.length - end) };
  return { range, newText: after.slice(start, after.length - end) };
}

/** Neither a pair of code units nor CR LF is cut in two. */
function betweenCharacters(before: string, after: string, at: number): number {
  return isInside(before, at) || isInside(after, at) ? at - 1 : at;
}

function isInside(text: string, at: number): boolean {
  const [left, right] = [text.charCodeAt(at - 1), text.charCodeAt(at)];
  return (
    (left === 13 && right === 10) || (left >= 0xd800 && left <= 0xdbff && right >= 0xdc00 && right <= 0xdfff)
  );
}
