import type { Position } from '../../text/position';
import type { TextEdit } from '../../text/textEdit';
import type { YamlList, YamlMap } from '../nodes';
import { flowPair, flowText, itemLines, pairLines, type NewNode, type NewPair, type Layout } from './newNode';
import { clearEmptyValue, endOfPair, isEmptyValue, type InsertionPoint } from './insertionPoint';
import { columnOf, type SourceText } from './sourceText';

/** Adds a key to the map at an insertion point, behind its last one; undefined where something else is there. */
export function insertPair(
  source: SourceText,
  point: InsertionPoint,
  pair: NewPair,
  layout: Layout,
): readonly TextEdit[] | undefined {
  if (isEmptyValue(point, source) && point.value?.kind !== 'list') {
    const column = point.key.range.start.character + layout.step;
    return point.inFlow
      ? fillInFlow(source, point, `{ ${flowPair(pair)} }`)
      : fillBelow(source, point, pairLines(pair, column, layout));
  }
  return point.value?.kind === 'map' ? insertPairInMap(source, point.value, pair, layout) : undefined;
}

/** Adds a key to a map, behind its last one. */
export function insertPairInMap(
  source: SourceText,
  map: YamlMap,
  pair: NewPair,
  layout: Layout,
): readonly TextEdit[] | undefined {
  const [first, last] = [map.pairs[0], map.pairs.at(-1)];
  if (first === undefined || last === undefined) return emptyFlow(source, map, `{ ${flowPair(pair)} }`);
  const end = endOfPair(last, source);
  if (map.flow) return [nextInFlow(source, { start: last.key.range.start, end }, flowPair(pair))];
  return [source.insertBelow(end.line, pairLines(pair, first.key.range.start.character, layout))];
}

/** Adds an item to the list at an insertion point, behind its last one; undefined where something else is there. */
export function insertItem(
  source: SourceText,
  point: InsertionPoint,
  item: NewNode,
  layout: Layout,
): readonly TextEdit[] | undefined {
  if (isEmptyValue(point, source) && point.value?.kind !== 'map') {
    const column = point.key.range.start.character + layout.dash;
    return point.inFlow
      ? fillInFlow(source, point, `[${flowText(item)}]`)
      : fillBelow(source, point, itemLines(item, column, layout));
  }
  return point.value?.kind === 'list' ? putItemInList(source, point.value, item, layout) : undefined;
}

function putItemInList(
  source: SourceText,
  list: YamlList,
  item: NewNode,
  layout: Layout,
): readonly TextEdit[] | undefined {
  const last = list.items.at(-1);
  if (last === undefined) return emptyFlow(source, list, `[${flowText(item)}]`);
  if (list.flow) return [nextInFlow(source, last.range, flowText(item))];
  const { line, character } = list.range.start;
  const first = list.items[0]?.range.start;
  const width =
    first?.line === line && first.character > character ? first.character - character : layout.item;
  const lines = itemLines(item, character, { ...layout, item: width });
  return [source.insertBelow(last.range.end.line, [...gapBefore(list, source), ...lines])];
}

/** The blank lines that are between the last two items. */
function gapBefore({ items }: YamlList, source: SourceText): readonly string[] {
  const [before, last] = items.slice(-2);
  if (before === undefined || last === undefined) return [];
  const between = source.lines.slice(before.range.end.line + 1, last.range.start.line);
  return between.every((line) => line.trim() === '') ? between.map(() => '') : [];
}

function fillBelow(source: SourceText, point: InsertionPoint, lines: readonly string[]): readonly TextEdit[] {
  return [...clearEmptyValue(point, source), source.insertBelow(point.key.range.end.line, lines)];
}

function fillInFlow(
  source: SourceText,
  point: InsertionPoint,
  text: string,
): readonly TextEdit[] | undefined {
  if (point.value !== undefined) return [{ range: point.value.range, newText: text }];
  const end = endOfPair({ key: point.key, value: undefined }, source);
  const existing = source.slice({ start: point.key.range.end, end });
  if (!existing.includes(':')) return undefined;
  return [
    { range: { start: point.key.range.end, end }, newText: `: ${text}${/[ \t]$/.test(existing) ? ' ' : ''}` },
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
