import type { Located } from '../text/located';
import type { YamlNode } from './nodes';

/** Every text of at least so many characters in a node, keys included, in the order in which they are. */
export function textsIn(node: YamlNode | undefined, atLeast: number): readonly Located<string>[] {
  const found: Located<string>[] = [];
  collect(node, atLeast, found);
  return found;
}

function collect(node: YamlNode | undefined, atLeast: number, found: Located<string>[]): void {
  if (node === undefined) return;
  if (node.kind === 'scalar') {
    if (node.value.length >= atLeast) found.push(node);
  } else if (node.kind === 'list') {
    for (const item of node.items) collect(item, atLeast, found);
  } else {
    for (const { key, value } of node.pairs) {
      if (key.value.length >= atLeast) found.push(key);
      collect(value, atLeast, found);
    }
  }
}
