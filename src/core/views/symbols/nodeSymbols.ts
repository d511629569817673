import { shownText } from '../../privacy/shownText';
import { rangeOf, type Range } from '../../text/position';
import { textOf, valueOf, type YamlNode, type YamlPair } from '../../yaml/nodes';
import type { FileSymbol } from './model';

type Kind = FileSymbol['kind'];

/** Of the keys of an item, those that tell it best from its neighbours. */
const naming = ['for', 'requirement', 'name', 'service', 'role', 'on', 'date'];

/** Keys and items of a part of a file, down to a depth. */
export function nodeSymbols(node: YamlNode | undefined, kind: Kind, depth: number): readonly FileSymbol[] {
  if (node === undefined || node.kind === 'scalar' || depth === 0) return [];
  const below: Kind = kind === 'key' ? 'key' : 'proof';
  if (node.kind === 'map')
    return node.pairs.map((pair) =>
      symbolOf(pair.key.value, detailOf(pair.value), {
        ...{ kind, range: pairRange(pair), selection: pair.key.range },
        children: nodeSymbols(pair.value, below, depth - 1),
      }),
    );
  return node.items.flatMap((item) => {
    if (item.kind !== 'map') return [];
    const key = naming.find((one) => valueOf(item, one)?.kind === 'scalar');
    const value = key === undefined ? undefined : valueOf(item, key);
    const selection = value?.range ?? item.range;
    const children = nodeSymbols(item, below, depth - 1).filter(({ children: more }) => more.length > 0);
    return [symbolOf(textOf(value) ?? '-', '', { kind, range: item.range, selection, children })];
  });
}

function symbolOf(name: string, detail: string, rest: Omit<FileSymbol, 'name' | 'detail'>): FileSymbol {
  const displayed = shownText(name);
  return { name: displayed.trim() === '' ? '?' : displayed, detail: shownText(detail), ...rest };
}

function detailOf(node: YamlNode | undefined): string {
  return (textOf(node) ?? '').slice(0, 80);
}

function pairRange({ key, value }: YamlPair): Range {
  const { start } = key.range;
  const { end } = (value ?? key).range;
  return rangeOf(start.line, start.character, end.line, end.character);
}
