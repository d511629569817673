import type { SplitItems, ItemText } from './splitItems';
import { itemCuts } from './itemCuts';

const listBegins = /(?:^|[\s{,])(["']?)proofs\1[ ]*:\s*\[/;

/** Items stand behind as many blanks as there are characters before them on their line, so that their columns are true: no more in all. */
const mostBlanks = 1_000_000;

/** An entry with its proofs in brackets, cut into them. Undefined where they are not. */
export function splitFlowItems(text: string): SplitItems | undefined {
  const found = listBegins.exec(text);
  if (found === null) return undefined;
  const opening = found.index + found[0].length - 1;
  const key = text.indexOf('proofs', found.index);
  const before = text.slice(text.lastIndexOf('\n', key) + 1, key);
  // Within braces the list may stand at any column.
  const column = /^ *["']?$/.test(before) ? before.length : -1;
  const { cuts, end } = itemCuts(text, opening + 1, column);
  const items = itemsOf(text, cuts);
  if (items === undefined || items.length === 0) return undefined;
  const rest = text.slice(0, opening) + text.slice(opening, end).replace(/[^\n]+/g, '') + text.slice(end);
  return { items, rest, proofsLine: text.slice(0, key).split('\n').length - 1, flow: true };
}

function itemsOf(
  text: string,
  cuts: readonly (readonly [number, number])[],
): readonly ItemText[] | undefined {
  const items: ItemText[] = [];
  let [line, lineStart, blanks] = [0, 0, 0];
  for (const [from, to] of cuts) {
    for (
      let end = text.indexOf('\n', lineStart);
      end !== -1 && end < from;
      end = text.indexOf('\n', lineStart)
    ) {
      line++;
      lineStart = end + 1;
    }
    blanks += from - lineStart;
    if (blanks > mostBlanks) return undefined;
    items.push({ line, text: ' '.repeat(from - lineStart) + text.slice(from, to), aligned: true });
  }
  return items;
}
