import type { Range } from '../text/position';
import type { YamlNode, YamlPair } from './nodes';
import type { DraftList } from './draftList';

/** Adds a problem for every key that already is in its map, at any depth; `firstRange` is that of the first one. */
export function duplicateKeys(root: YamlNode | undefined, problems: DraftList): void {
  const open: YamlNode[] = root === undefined ? [] : [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node.kind === 'map' && mayRepeatKey(node.pairs)) duplicatesAmong(placesOf(node.pairs), problems);
    addInside(node, open);
  }
}

function addInside(node: YamlNode, open: YamlNode[]): void {
  if (node.kind === 'map')
    for (const { value } of node.pairs) if (value !== undefined && value.kind !== 'scalar') open.push(value);
  if (node.kind === 'list') for (const item of node.items) if (item.kind !== 'scalar') open.push(item);
}

/** Nearly every map is short and sound, and comparing its keys costs less than gathering them. */
const compared = 24;

function mayRepeatKey(pairs: readonly YamlPair[]): boolean {
  if (pairs.length > compared) return true;
  for (let later = 1; later < pairs.length; later++) {
    const key = pairs[later]?.key.value;
    for (let at = 0; at < later; at++) if (pairs[at]?.key.value === key) return true;
  }
  return false;
}

export interface KeyPlace {
  readonly key: string;
  /** Asked only of keys that are named in a problem, and of each first one of them. */
  readonly rangeOf: () => Range;
}

function* placesOf(pairs: readonly YamlPair[]): Iterable<KeyPlace> {
  for (const { key } of pairs) yield { key: key.value, rangeOf: () => key.range };
}

/** Adds a problem for each key that an earlier one already has. */
export function duplicatesAmong(keys: Iterable<KeyPlace>, problems: DraftList): void {
  const seen = new Map<string, KeyPlace>();
  for (const place of keys) {
    const { key } = place;
    const first = seen.get(key);
    if (first === undefined) seen.set(key, place);
    else {
      problems.add('duplicate-key', () => ({
        code: 'duplicate-key',
        range: place.rangeOf(),
        params: { key },
        firstRange: first.rangeOf(),
      }));
    }
  }
}
