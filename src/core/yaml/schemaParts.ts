import type * as z from 'zod/mini';
import type { Range } from '../text/position';
import type { YamlNode } from './nodes';

/** A node to be checked by a schema; `before` is its path in the whole, with a point at its end, `range` its place or its key's. */
export interface SchemaPart {
  readonly schema: z.core.$ZodType;
  /** Undefined where nothing is after a key. */
  readonly node: YamlNode | undefined;
  readonly range: Range;
  readonly before: string;
}

/**
 * Of a longer list or record the schema checks so many items with the whole, and the others one by one: it gathers all it
 * has to say before it answers, and hands that on as arguments of one call, which goes beyond the stack at some 100,000.
 */
const itemsWithTheWhole = 100;

/** A node as plain data for its schema, and the items of long lists and records in it that are to be checked by themselves. */
export function firstPartOf(part: SchemaPart): {
  readonly plain: unknown;
  readonly rest: readonly SchemaPart[];
} {
  const rest: SchemaPart[] = [];
  return { plain: shapedOf(part.node, part.schema, part.before, rest), rest };
}

/** As `plainOf` of `validate` has it, but for the items left to `rest`. */
function shapedOf(
  node: YamlNode | undefined,
  schema: z.core.$ZodType | undefined,
  path: string,
  rest: SchemaPart[],
): unknown {
  if (node === undefined) return null;
  if (node.kind === 'scalar') return node.value;
  const { def } = (schema === undefined ? undefined : bareOf(schema)) ?? {};
  if (node.kind === 'list') {
    const element = def?.type === 'array' ? def.element : undefined;
    const first = element === undefined ? node.items : node.items.slice(0, itemsWithTheWhole);
    for (let at = first.length; at < node.items.length; at++) {
      const item = node.items[at];
      if (element !== undefined && item !== undefined)
        rest.push({ schema: element, node: item, range: item.range, before: `${path}${at}.` });
    }
    return first.map((item, at) => shapedOf(item, element, `${path}${at}.`, rest));
  }
  const plain = Object.create(null) as Record<string, unknown>;
  let count = 0;
  for (const { key, value } of node.pairs) {
    if (key.value in plain) continue;
    const before = `${path}${key.value}.`;
    const isRecord = def?.type === 'record';
    const of = isRecord
      ? def.valueType
      : def?.type === 'object' && Object.hasOwn(def.shape, key.value)
        ? def.shape[key.value]
        : undefined;
    if (isRecord && ++count > itemsWithTheWhole)
      rest.push({ schema: def.valueType, node: value, range: (value ?? key).range, before });
    else plain[key.value] = shapedOf(value, of, before, rest);
  }
  return plain;
}

/** Without what says only that a value may be left out. */
function bareOf(schema: z.core.$ZodType): { readonly def: z.core.$ZodTypes['_zod']['def'] } {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  return def.type === 'optional' || def.type === 'nullable' ? bareOf(def.innerType) : { def };
}
