import type { Position } from '../text/position';
import type { TextEdit } from '../text/textEdit';
import type { YamlList, YamlMap } from '../yaml/nodes';
import {
  flowPair,
  flowText,
  itemLines,
  pairLines,
  type FreshNode,
  type FreshPair,
  type Layout,
} from './fresh';
import { clearVacant, endOfPair, isVacant, type Slot } from './slot';
import { columnOf, type SourceText } from './sourceText';

/** Adds a key to the map in a slot, behind its last one; undefined where the slot holds something else. */
export function putPair(
  source: SourceText,
  slot: Slot,
  pair: FreshPair,
  layout: Layout,
): readonly TextEdit[] | undefined {
  if (isVacant(slot, source) && slot.value?.kind !== 'list') {
    const column = slot.key.range.start.character + layout.step;
    return slot.inFlow
      ? fillInFlow(source, slot, `{ ${flowPair(pair)} }`)
      : fillBelow(source, slot, pairLines(pair, column, layout));
  }
  return slot.value?.kind === 'map' ? putPairInMap(source, slot.value, pair, layout) : undefined;
}

/** Adds a key to a map, behind its last one. */
export function putPairInMap(
  source: SourceText,
  map: YamlMap,
  pair: FreshPair,
  layout: Layout,
): readonly TextEdit[] | undefined {
  const [first, last] = [map.pairs[0], map.pairs.at(-1)];
  if (first === undefined || last === undefined) return emptyFlow(source, map, `{ ${flowPair(pair)} }`);
  const end = endOfPair(last, source);
  if (map.flow) return [nextInFlow(source, { start: last.key.range.start, end }, flowPair(pair))];
  return [source.insertBelow(end.line, pairLines(pair, first.key.range.start.character, layout))];
}

/** Adds an item to the list in a slot, behind its last one; undefined where the slot holds something else. */
export function putItem(
  source: SourceText,
  slot: Slot,
  item: FreshNode,
  layout: Layout,
): readonly TextEdit[] | undefined {
  if (isVacant(slot, source) && slot.value?.kind !== 'map') {
    const column = slot.key.range.start.character + layout.dash;
    return slot.inFlow
      ? fillInFlow(source, slot, `[${flowText(item)}]`)
      : fillBelow(source, slot, itemLines(item, column, layout));
  }
  return slot.value?.kind === 'list' ? putItemInList(source, slot.value, item, layout) : undefined;
}

function putItemInList(
  source: SourceText,
  list: YamlList,
  item: FreshNode,
  layout: Layout,
): readonly TextEdit[] | undefined {
  const last = list.items.at(-1);
  if (last === undefined) return emptyFlow(source, list, `[${flowText(item)}]`);
  if (list.flow) return [nextInFlow(source, last.range, flowText(item))];
  const { line, character } = list.range.start;
  const first = list.items[0]?.range.start;
  const width =
    first?.line === line && first.character > character ? first.character - character : layout.item;
  return [source.insertBelow(last.range.end.line, itemLines(item, character, { ...layout, item: width }))];
}

function fillBelow(source: SourceText, slot: Slot, lines: readonly string[]): readonly TextEdit[] {
  return [...clearVacant(slot, source), source.insertBelow(slot.key.range.end.line, lines)];
}

function fillInFlow(source: SourceText, slot: Slot, text: string): readonly TextEdit[] | undefined {
  if (slot.value !== undefined) return [{ range: slot.value.range, newText: text }];
  const end = endOfPair({ key: slot.key, value: undefined }, source);
  const standing = source.slice({ start: slot.key.range.end, end });
  if (!standing.includes(':')) return undefined;
  return [
    { range: { start: slot.key.range.end, end }, newText: `: ${text}${/[ \t]$/.test(standing) ? ' ' : ''}` },
  ];
}

/** Brackets that hold a comment are left alone. */
function emptyFlow(
  source: SourceText,
  node: YamlMap | YamlList,
  text: string,
): readonly TextEdit[] | undefined {
  const isBlank = node.flow && /^.\s*.$/.test(source.slice(node.range));
  return isBlank ? [{ range: node.range, newText: text }] : undefined;
}

/** Behind the last part of a flow collection, on a line of its own where that one has a line of its own. */
function nextInFlow(source: SourceText, last: { start: Position; end: Position }, text: string): TextEdit {
  const { line, character } = last.start;
  const alone = columnOf(source.line(line)) === character;
  const gap = alone ? `${source.lineEnd}${' '.repeat(character)}` : ' ';
  return { range: { start: last.end, end: last.end }, newText: `,${gap}${text}` };
}
