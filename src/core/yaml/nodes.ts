import type { Draft } from '../text/draft';
import type { Range } from '../text/position';
import type { SyntaxCause } from './syntaxCause';

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
  /** Undefined where nothing, `~` or `null` is after the colon. */
  readonly value: YamlNode | undefined;
}

export interface YamlList {
  readonly kind: 'list';
  readonly items: readonly YamlNode[];
  readonly flow: boolean;
  readonly range: Range;
}

/** What the sentence of each finding of the reader is made from. Texts may be empty, none is left out. */
export interface ReadingParams {
  readonly 'yaml-syntax': { readonly what: SyntaxCause };
  readonly 'yaml-too-deep': Nothing;
  readonly 'yaml-alias': { readonly name: string };
  readonly 'duplicate-key': { readonly key: string };
  readonly 'merge-conflict': Nothing;
  /** `path`: the keys around it, with dots. */
  readonly 'unknown-key': { readonly key: string; readonly path: string };
  /** `reason` chooses the sentence, `allowed` lists what is accepted, or says why a file can't be read. */
  readonly 'schema-invalid': { readonly path: string; readonly reason: string; readonly allowed: string };
  /** `reason`: '' for the size, else `elements`, `entry` or `form`. */
  readonly 'file-too-large': { readonly megabytes: string; readonly reason: string };
  readonly 'encoding-unsupported': { readonly guess: string };
  readonly 'yaml-hash': Nothing;
  /** `left`: how many are not shown; `of`: their code. */
  readonly 'too-many-findings': { readonly left: string; readonly of: ReadingCode };
}

type Nothing = Readonly<Record<string, never>>;

export type ReadingCode = keyof ReadingParams;

/** Why a text, or a part of it, could not be read as we need it. */
export type ReadingDraft = { readonly [Code in ReadingCode]: DraftOf<Code> }[ReadingCode];

interface DraftOf<Code extends ReadingCode> extends Draft<Code, ReadingParams[Code]> {
  /** The first of two equal keys. */
  readonly firstRange?: Range;
}

export interface YamlReading {
  readonly root: YamlNode | undefined;
  readonly problems: readonly ReadingDraft[];
}

/** The value of a key in a map; undefined in anything else. Of a repeated key the first one wins. */
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
export function isEmptyScalar(scalar: YamlScalar): boolean {
  return scalar.style === 'plain' && /^(?:~|null|Null|NULL)?$/.test(scalar.value);
}

/** Keys whose value is the path of a file, in any of our files. */
export const pathKeys: ReadonlySet<string> = new Set(['file', 'catalogue', 'mandate']);
