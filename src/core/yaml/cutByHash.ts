import type { Range } from '../text/position';
import type { ReadingDraft } from './nodes';

/** A `#` that begins a comment but looks like a part of the words before it: `ticket #4512`, `Produit #2`. */
const cutting = /^[ \t]+#[^\s#]/;

/**
 * How long an unquoted value is with what a `#` after it cuts off, when that looks like words and not like a comment:
 * `ticket #4512 du 12 mars`. A comment has a space after its `#`. `from` and `to` bound the value in its line;
 * undefined where nothing is cut off. Inside brackets or braces the words end with the item.
 */
export function endOfCutWords(line: string, to: number, inFlow: boolean): number | undefined {
  if (!cutting.test(line.slice(to, to + 200))) return undefined;
  const rest = line.slice(to);
  const words = / # |\r?$/.exec(rest)?.index ?? rest.length;
  const item = inFlow ? rest.search(/[,[\]{}]/) : -1;
  const end = item === -1 ? words : Math.min(item, words);
  return to + rest.slice(0, end).trimEnd().length;
}

/** The problem of a value that a `#` cuts; `range` holds the value and what is cut off. */
export function hashDraft(range: Range): ReadingDraft {
  return { code: 'yaml-hash', range, params: {} };
}
