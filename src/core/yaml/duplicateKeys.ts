import type { Range } from '../text/position';
import type { YamlMap, YamlNode, YamlProblem } from './nodes';

/** A problem for every key that already stands in its map, at any depth; `related` is the first one. */
export function duplicateKeys(root: YamlNode | undefined): readonly YamlProblem[] {
  const problems: YamlProblem[] = [];
  const open: (YamlNode | undefined)[] = [root];
  while (open.length > 0) {
    const node = open.pop();
    if (node?.kind === 'map') {
      addDuplicates(node, problems);
      for (const pair of node.pairs) if (pair.value?.kind !== 'scalar') open.push(pair.value);
    } else if (node?.kind === 'list') {
      for (const item of node.items) if (item.kind !== 'scalar') open.push(item);
    }
  }
  return problems;
}

function addDuplicates(map: YamlMap, problems: YamlProblem[]): void {
  const seen = new Map<string, Range>();
  for (const { key } of map.pairs) {
    const first = seen.get(key.value);
    if (first === undefined) seen.set(key.value, key.range);
    else problems.push({ code: 'duplicate-key', range: key.range, params: { key: key.value }, related: first });
  }
}
