import type { Range } from '../text/position';
import type { YamlNode, YamlProblem } from './nodes';

/** A problem for every key that already stands in its map, at any depth; `related` is the first one. */
export function duplicateKeys(root: YamlNode | undefined): readonly YamlProblem[] {
  const problems: YamlProblem[] = [];
  const open: (YamlNode | undefined)[] = [root];
  while (open.length > 0) {
    const node = open.pop();
    if (node?.kind === 'map' && node.pairs.length > 1) problems.push(...duplicatesAmong(keysOf(node.pairs)));
    if (node !== undefined) open.push(...collectionsIn(node));
  }
  return problems;
}

function collectionsIn(node: YamlNode): readonly YamlNode[] {
  if (node.kind === 'scalar') return [];
  const inside = node.kind === 'list' ? node.items : node.pairs.map((pair) => pair.value);
  return inside.filter((one) => one !== undefined && one.kind !== 'scalar');
}

interface KeyPlace {
  readonly key: string;
  readonly range: Range;
}

function keysOf(pairs: readonly { key: { value: string; range: Range } }[]): readonly KeyPlace[] {
  return pairs.map(({ key }) => ({ key: key.value, range: key.range }));
}

/** A problem for each key that an earlier one already has. */
export function duplicatesAmong(keys: readonly KeyPlace[]): readonly YamlProblem[] {
  const seen = new Map<string, Range>();
  const problems: YamlProblem[] = [];
  for (const { key, range } of keys) {
    const related = seen.get(key);
    if (related === undefined) seen.set(key, range);
    else problems.push({ code: 'duplicate-key', range, params: { key }, related });
  }
  return problems;
}
