import * as z from 'zod/mini';
import { rangeOf, type Range } from '../text/position';
import { DraftList } from './draftList';
import { firstPartOf, type SchemaPart } from './schemaParts';
import { pairOf, type YamlNode, type YamlPair, type ReadingDraft } from './nodes';

/** A node as plain data: every scalar is text, nothing is `null`, and no key can reach a prototype. */
export function plainOf(node: YamlNode | undefined): unknown {
  if (node === undefined) return null;
  if (node.kind === 'scalar') return node.value;
  if (node.kind === 'list') return node.items.map(plainOf);
  const plain = Object.create(null) as Record<string, unknown>;
  for (const { key, value } of node.pairs) if (!(key.value in plain)) plain[key.value] = plainOf(value);
  return plain;
}

/** What a schema has to say of a node, each at its place: `unknown-key` on the key, `schema-invalid` on the value. Bounded, linear. */
export function problemsOf(schema: z.ZodMiniType, node: YamlNode): readonly ReadingDraft[] {
  const problems = new DraftList();
  const pairs = new PairIndex();
  const waiting: SchemaPart[] = [{ schema, node, range: node.range, before: '' }];
  for (const part of waiting) {
    const { plain, rest } = firstPartOf(part);
    const result = z.safeParse(part.schema, plain);
    for (const issue of result.error?.issues ?? []) addIssue(issue, part, pairs, problems);
    for (const one of rest) waiting.push(one);
  }
  return problems.all();
}

function addIssue(issue: z.core.$ZodIssue, part: SchemaPart, pairs: PairIndex, problems: DraftList): void {
  const { node, range, isEmpty } = follow(part, issue.path, pairs);
  const path = `${part.before}${issue.path.map(String).join('.')}`.replace(/\.$/, '');
  if (issue.code === 'unrecognized_keys') {
    for (const key of issue.keys) {
      problems.add('unknown-key', () => ({
        code: 'unknown-key',
        range: pairs.find(node, key)?.key.range ?? range,
        params: { key, path },
      }));
    }
    return;
  }
  problems.add('schema-invalid', () => ({
    code: 'schema-invalid',
    range,
    params: { path, ...(isEmpty ? { reason: 'empty', allowed: '' } : reasonOf(issue, node)) },
  }));
}

/** Pairs by key, of the maps in which many are looked for: a map may have tens of thousands. */
class PairIndex {
  private readonly maps = new Map<YamlNode, ReadonlyMap<string, YamlPair>>();

  find(node: YamlNode | undefined, key: string): YamlPair | undefined {
    if (node?.kind !== 'map' || node.pairs.length < 16) return pairOf(node, key);
    let known = this.maps.get(node);
    if (known === undefined) {
      // The first of two counts: it is put in last.
      known = new Map(node.pairs.map((pair) => [pair.key.value, pair] as const).reverse());
      this.maps.set(node, known);
    }
    return known.get(key);
  }
}

/** `reason` chooses the sentence, `allowed` lists what would do. */
function reasonOf(issue: z.core.$ZodIssue, node: YamlNode | undefined): { reason: string; allowed: string } {
  if (issue.code === 'invalid_value')
    return { reason: 'value', allowed: issue.values.map(String).join(', ') };
  if (issue.code === 'invalid_type') {
    return { reason: node === undefined ? 'required' : 'type', allowed: issue.expected };
  }
  return {
    reason: issue.message === '' || issue.message === 'Invalid input' ? 'value' : issue.message,
    allowed: '',
  };
}

/** The node at a path, as far as the path goes, and the place to point at; `isEmpty` for a key that is there without a value. */
function follow(
  part: Pick<SchemaPart, 'node' | 'range'>,
  path: readonly PropertyKey[],
  pairs: PairIndex,
): { node: YamlNode | undefined; range: Range; isEmpty: boolean } {
  let { node } = part;
  let isEmpty = node === undefined;
  let range = firstLineOf(part.range);
  for (const step of path) {
    const next: YamlPair | YamlNode | undefined = stepInto(node, step, pairs);
    if (next === undefined) return { node: undefined, range, isEmpty: false };
    node = 'key' in next ? next.value : next;
    isEmpty = 'key' in next && next.value === undefined;
    range = firstLineOf(node?.range ?? ('key' in next ? next.key.range : range));
  }
  return { node, range, isEmpty };
}

function stepInto(
  node: YamlNode | undefined,
  step: PropertyKey,
  pairs: PairIndex,
): YamlPair | YamlNode | undefined {
  if (node?.kind === 'map') return pairs.find(node, String(step));
  if (node?.kind === 'list') return node.items[Number(step)];
  return undefined;
}

/** A finding that spans many lines would underline all the text it is about. */
function firstLineOf(range: Range): Range {
  if (range.start.line === range.end.line) return range;
  const { line, character } = range.start;
  return rangeOf(line, character, line, character + 1);
}
