import { shiftRange } from '../text/position';
import type { YamlNode, YamlPair, ReadingDraft } from './nodes';

/** The same node some lines further down. */
export function shiftNode(node: YamlNode, lines: number): YamlNode {
  if (lines === 0) return node;
  const range = shiftRange(node.range, lines);
  if (node.kind === 'scalar') return { ...node, range };
  if (node.kind === 'list')
    return { ...node, range, items: node.items.map((item) => shiftNode(item, lines)) };
  return { ...node, range, pairs: node.pairs.map((pair) => shiftPair(pair, lines)) };
}

function shiftPair({ key, value }: YamlPair, lines: number): YamlPair {
  return {
    key: { ...key, range: shiftRange(key.range, lines) },
    value: value === undefined ? undefined : shiftNode(value, lines),
  };
}

/** The same problem some lines further down. */
export function shiftDraft(problem: ReadingDraft, lines: number): ReadingDraft {
  if (lines === 0) return problem;
  const moved = { ...problem, range: shiftRange(problem.range, lines) };
  return problem.firstRange === undefined
    ? moved
    : { ...moved, firstRange: shiftRange(problem.firstRange, lines) };
}
