import type { Located } from '../text/located';
import { valueOf, type YamlNode } from './nodes';

/** The text at a path of keys, with its place; undefined where there is none, or something else than text. */
export function locatedText(
  node: YamlNode | undefined,
  ...keys: readonly string[]
): Located<string> | undefined {
  let at = node;
  for (const key of keys) at = valueOf(at, key);
  return at?.kind === 'scalar' ? { value: at.value, range: at.range } : undefined;
}

/** The texts of a list at a key; other items are passed over. */
export function locatedTexts(node: YamlNode | undefined, key: string): readonly Located<string>[] {
  const list = valueOf(node, key);
  if (list?.kind !== 'list') return [];
  return list.items.flatMap((item) =>
    item.kind === 'scalar' ? [{ value: item.value, range: item.range }] : [],
  );
}

/** One for all: most places have none, and an empty map takes as much memory as a sentence. */
const noTexts: ReadonlyMap<string, string> = new Map();

/** A map of texts at a key, such as `ignore:`. Safe for any key, `__proto__` included. */
export function textsByKey(node: YamlNode | undefined, key: string): ReadonlyMap<string, string> {
  const map = valueOf(node, key);
  if (map?.kind !== 'map') return noTexts;
  return new Map(
    map.pairs.flatMap((pair) =>
      pair.value?.kind === 'scalar' ? [[pair.key.value, pair.value.value] as const] : [],
    ),
  );
}
