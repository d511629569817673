import type { Range } from '../text/position';

/**
 * What a YAML text says, with the place of everything. All scalars are text as written after unquoting: `1.10`, `no` and
 * `2026-02-30` stay as they are; the reader of the model decides what they mean.
 */
export type YamlNode = YamlScalar | YamlMap | YamlList;

export interface YamlScalar {
  readonly kind: 'scalar';
  readonly value: string;
  /** Plain, 'single', "double", or a block (| or >). */
  readonly style: 'plain' | 'single' | 'double' | 'block';
  /** With its quotes. */
  readonly range: Range;
}

export interface YamlMap {
  readonly kind: 'map';
  readonly pairs: readonly YamlPair[];
  readonly flow: boolean;
  readonly range: Range;
}

export interface YamlPair {
  readonly key: YamlScalar;
  /** Undefined where nothing, `~` or `null` stands after the colon. */
  readonly value: YamlNode | undefined;
}

export interface YamlList {
  readonly kind: 'list';
  readonly items: readonly YamlNode[];
  readonly flow: boolean;
  readonly range: Range;
}

/** The finding codes of the group `reading`. */
export type ReadingCode =
  | 'yaml-syntax'
  | 'yaml-too-deep'
  | 'yaml-alias'
  | 'duplicate-key'
  | 'merge-conflict'
  | 'schema-invalid'
  | 'unknown-key'
  | 'file-too-large'
  | 'encoding-unsupported'
  | 'yaml-hash'
  | 'too-many-findings';

/** Why a text, or a part of it, could not be read as we need it. */
export interface YamlProblem {
  readonly code: ReadingCode;
  readonly range: Range;
  readonly params: Readonly<Record<string, string>>;
  /** The first of two equal keys. */
  readonly related?: Range;
}

export interface YamlReading {
  readonly root: YamlNode | undefined;
  readonly problems: readonly YamlProblem[];
}

/** The value of a key in a map; undefined in anything else. The first one wins where a key stands twice. */
export function valueOf(node: YamlNode | undefined, key: string): YamlNode | undefined {
  return pairOf(node, key)?.value;
}

/** The pair of a key in a map. */
export function pairOf(node: YamlNode | undefined, key: string): YamlPair | undefined {
  if (node?.kind !== 'map') return undefined;
  return node.pairs.find((pair) => pair.key.value === key);
}

/** The text of a scalar; undefined for anything else. */
export function textOf(node: YamlNode | undefined): string | undefined {
  return node?.kind === 'scalar' ? node.value : undefined;
}

/** Whether a scalar stands for nothing: an unquoted `~` or `null`, or nothing at all. */
export function saysNothing(scalar: YamlScalar): boolean {
  return scalar.style === 'plain' && /^(?:~|null|Null|NULL)?$/.test(scalar.value);
}
