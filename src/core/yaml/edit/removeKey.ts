import { comparePositions, type Range } from '../../text/position';
import type { TextEdit } from '../../text/textEdit';
import type { YamlMap, YamlNode } from '../nodes';
import { endOfPair } from './insertionPoint';
import { columnOf, SourceText } from './sourceText';

/**
 * The edit that takes out the key that is at a place, with its value; `root` holds that place in the same text.
 * The only key of a map below another leaves `{}` behind. Undefined where no key is there.
 */
export function removeKey(text: string, root: YamlNode | undefined, key: Range): TextEdit | undefined {
  const found = mapWithKey(root, key);
  if (found === undefined) return undefined;
  const source = new SourceText(text);
  const { map, index } = found;
  const pair = map.pairs[index];
  if (pair === undefined) return undefined;
  if (map.pairs.length === 1) return onlyPair(source, map);
  const [before, after] = [map.pairs[index - 1], map.pairs[index + 1]];
  const end = endOfPair(pair, source);
  if (map.flow) {
    const start = before === undefined ? pair.key.range.start : endOfPair(before, source);
    return {
      range: { start, end: before === undefined && after !== undefined ? after.key.range.start : end },
      newText: '',
    };
  }
  const { start } = pair.key.range;
  if (columnOf(source.line(start.line)) === start.character) return source.removeLines(start.line, end.line);
  // The first key after a dash: the next one takes its place.
  return after === undefined ? undefined : { range: { start, end: after.key.range.start }, newText: '' };
}

function onlyPair(source: SourceText, map: YamlMap): TextEdit {
  const pair = map.pairs[0];
  const end = pair === undefined || map.flow ? map.range.end : endOfPair(pair, source);
  return { range: { start: map.range.start, end }, newText: '{}' };
}

function mapWithKey(root: YamlNode | undefined, key: Range): { map: YamlMap; index: number } | undefined {
  const open: (YamlNode | undefined)[] = [root];
  while (open.length > 0) {
    const node = open.pop();
    if (node?.kind === 'list') for (const item of node.items) open.push(item);
    if (node?.kind !== 'map') continue;
    const index = node.pairs.findIndex((pair) => comparePositions(pair.key.range.start, key.start) === 0);
    if (index >= 0) return { map: node, index };
    for (const { value } of node.pairs) open.push(value);
  }
  return undefined;
}
