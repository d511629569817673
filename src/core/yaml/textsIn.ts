import type { Located } from '../text/located';
import type { YamlNode } from './nodes';

/** Every text in a node, keys included, in the order in which they stand. */
export function* textsIn(node: YamlNode | undefined): Iterable<Located<string>> {
  if (node === undefined) return;
  if (node.kind === 'scalar') {
    yield { value: node.value, range: node.range };
  } else if (node.kind === 'list') {
    for (const item of node.items) yield* textsIn(item);
  } else {
    for (const { key, value } of node.pairs) {
      yield { value: key.value, range: key.range };
      yield* textsIn(value);
    }
  }
}
