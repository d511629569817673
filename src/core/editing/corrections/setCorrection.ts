import { sameId } from '../../catalogue/nearestId';
import { oneEdit } from '../../text/oneEdit';
import { applyEdits, type TextEdit } from '../../text/textEdit';
import type { YamlMap, YamlNode, YamlPair } from '../../yaml/nodes';
import { readYaml } from '../../yaml/readYaml';
import { plainOf } from '../../yaml/validate';
import {
  flowText,
  pairLines,
  plainDataOf,
  type NewMap,
  type NewNode,
  type NewPair,
} from '../../yaml/edit/newNode';
import { defaultLayout, firstStep } from '../layoutOf';
import { insertPair, insertPairInMap } from '../../yaml/edit/insertNode';
import { setScalar } from '../../yaml/edit/setScalar';
import { insertionPointOf } from '../../yaml/edit/insertionPoint';
import { SourceText } from '../../yaml/edit/sourceText';
import { changeItems } from './changeItems';

/** A part of the catalogue that can be corrected, by the names that a file of corrections knows it by. */
export type CorrectablePart =
  | { readonly what: 'requirement'; readonly requirement: string }
  | { readonly what: 'scenario' | 'expected-proof'; readonly requirement: string; readonly name: string };

/** The text of a file of corrections that does not exist yet. */
export function newCorrectionsFile(part: CorrectablePart, values: readonly NewPair[]): string {
  return `corrections: 1\n\n${pairLines(nested(pathOf(part), values), 0, defaultLayout).join('\n')}\n`;
}

/**
 * The edit that makes a file of corrections say these values of a part of the catalogue; other keys, comments and order
 * stay. No edit where it says so already; undefined where that can't be done without touching anything else.
 */
export function setCorrection(
  text: string,
  part: CorrectablePart,
  values: readonly NewPair[],
): readonly TextEdit[] | undefined {
  if (text.trim() === '') {
    const edit = oneEdit(text, newCorrectionsFile(part, values));
    return edit === undefined ? [] : [edit];
  }
  let now: string | undefined = text;
  for (const [key, value] of values) {
    if (now !== undefined) now = withKey(now, [...pathOf(part), key], value);
  }
  if (now === undefined) return undefined;
  const edit = oneEdit(text, now);
  return edit === undefined ? [] : [edit];
}

/** The keys that lead to a part. */
export function pathOf(part: CorrectablePart): readonly string[] {
  if (part.what === 'requirement') return ['requirements', part.requirement];
  return ['requirements', part.requirement, part.what === 'scenario' ? 'scenarios' : 'proofs', part.name];
}

function nested(path: readonly string[], values: readonly NewPair[]): NewPair {
  const [key, ...rest] = path;
  if (key === undefined) throw new Error('a path without keys');
  return rest.length === 0 ? [key, { pairs: values }] : [key, { pairs: [nested(rest, values)] }];
}

/** A map that is there keeps its other keys. */
function withKey(text: string, path: readonly string[], value: NewNode): string | undefined {
  const { root } = readYaml(text);
  const { pairs } = root === undefined ? { pairs: [] } : resolveKeyPath(root, path);
  const existing = pairs[path.length - 1]?.value;
  if (existing?.kind !== 'map' || existing.pairs.length === 0 || !isMap(value))
    return withValue(text, path, value);
  let now: string | undefined = text;
  for (const [key, inner] of value.pairs) {
    if (now !== undefined) now = withValue(now, [...path, key], inner);
  }
  return now;
}

function isMap(value: NewNode): value is NewMap {
  return typeof value !== 'string' && 'pairs' in value;
}

/** The text with a value at a path of keys; undefined where nothing but that could not be kept. */
function withValue(text: string, path: readonly string[], value: NewNode): string | undefined {
  const { root, problems } = readYaml(text);
  if (root?.kind !== 'map' || problems.some(({ code }) => code !== 'duplicate-key')) return undefined;
  const found = resolveKeyPath(root, path);
  const source = new SourceText(text);
  const edits = editsAt({ source, root, found }, path, value);
  if (edits === undefined) return undefined;
  const after = applyEdits(text, edits);
  const expected = plainWith(plainOf(root), [...found.keys, ...path.slice(found.keys.length)], value);
  const reading = readYaml(after);
  const isThat =
    reading.problems.length === problems.length &&
    orderlessJson(plainOf(reading.root)) === orderlessJson(expected);
  return isThat ? after : undefined;
}

/** How far a path goes, and the keys as they are written. */
export interface ResolvedKeyPath {
  readonly pairs: readonly YamlPair[];
  readonly keys: readonly string[];
  /** The map that each pair is in. */
  readonly maps: readonly YamlMap[];
}

/** Ids and names are found however they are spelled, the exact spelling first. */
export function resolveKeyPath(root: YamlNode, path: readonly string[]): ResolvedKeyPath {
  const pairs: YamlPair[] = [];
  const maps: YamlMap[] = [];
  let node: YamlNode | undefined = root;
  for (const [depth, key] of path.entries()) {
    if (node?.kind !== 'map') break;
    const map: YamlMap = node;
    const isName = depth % 2 === 1;
    const pair: YamlPair | undefined =
      map.pairs.find((one) => one.key.value === key) ??
      (isName ? map.pairs.find((one) => sameId(one.key.value, key)) : undefined);
    if (pair === undefined) break;
    pairs.push(pair);
    maps.push(map);
    node = pair.value;
  }
  return { pairs, maps, keys: pairs.map(({ key }) => key.value) };
}

function editsAt(
  {
    source,
    root,
    found,
  }: { readonly source: SourceText; readonly root: YamlMap; readonly found: ResolvedKeyPath },
  path: readonly string[],
  value: NewNode,
): readonly TextEdit[] | undefined {
  const step = firstStep(source);
  const layout = { ...defaultLayout, step };
  const [last, map] = [found.pairs.at(-1), found.maps.at(-1)];
  const [key, ...rest] = path.slice(found.keys.length);
  if (last === undefined || map === undefined)
    return key === undefined ? undefined : insertPairInMap(source, root, newPair(key, rest, value), layout);
  if (key !== undefined) {
    return insertPair(source, insertionPointOf(last, map.flow), newPair(key, rest, value), layout);
  }
  return replace(source, last, value);
}

function newPair(key: string, rest: readonly string[], value: NewNode): NewPair {
  const [next, ...more] = rest;
  return next === undefined ? [key, value] : [key, { pairs: [newPair(next, more, value)] }];
}

function replace(source: SourceText, pair: YamlPair, value: NewNode): readonly TextEdit[] | undefined {
  const existing = pair.value;
  if (orderlessJson(plainOf(existing)) === orderlessJson(plainDataOf(value))) return [];
  if (existing?.kind === 'list' && isTexts(value)) return changeItems(source, pair, existing, value);
  if (existing?.kind === 'scalar' && typeof value === 'string') {
    return [setScalar(source.text, existing.range, value)];
  }
  if (existing === undefined) {
    const at = pair.key.range.end;
    const rest = /^[ \t]*:[ \t]*(?:~|null)?(?=[ \t]*(?:#|$))/.exec(source.restAt(at))?.[0];
    if (rest === undefined || (typeof value !== 'string' && !isTexts(value))) return undefined;
    const end = { line: at.line, character: at.character + rest.trimEnd().length };
    return [{ range: { start: at, end }, newText: `: ${flowText(value)}` }];
  }
  const hasComment = source.slice(existing.range).includes('#');
  if (hasComment || !(existing.kind !== 'scalar' && existing.flow)) return undefined;
  return [{ range: existing.range, newText: flowText(value) }];
}

function isTexts(value: NewNode): value is readonly string[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'string');
}

/** Plain data as one text; the order of a list of names says nothing. */
function orderlessJson(plain: unknown): string {
  return JSON.stringify(plain, (_, value: unknown) =>
    Array.isArray(value) ? value.map((one) => JSON.stringify(one)).sort() : value,
  );
}

/** Plain data with a value at a path, new keys behind those that are there. */
function plainWith(plain: unknown, path: readonly string[], value: NewNode): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return plainDataOf(value);
  const map = typeof plain === 'object' && plain !== null ? (plain as Readonly<Record<string, unknown>>) : {};
  return { ...map, [key]: plainWith(map[key], rest, value) };
}
