import { yamlScalar } from './yamlScalar';
import { scalarText } from './scalarText';

/** A piece of YAML to be written: a text, a list, or keys with their values, in this order. */
export type NewNode = string | readonly NewNode[] | NewMap;

export interface NewMap {
  readonly pairs: readonly NewPair[];
  /** On one line in braces wherever it is. */
  readonly flow?: boolean;
}

export type NewPair = readonly [key: string, value: NewNode];

/** How far a file indents. Columns. */
export interface Layout {
  /** The entries below `requirements:`. */
  readonly entry: number;
  /** A key below its parent key. */
  readonly step: number;
  /** A dash below the key of its list. */
  readonly dash: number;
  /** From a dash to what follows it. */
  readonly item: number;
}

/** The lines of `key: value` in block style, starting at a column. */
export function pairLines([key, value]: NewPair, column: number, layout: Layout): string[] {
  const start = `${' '.repeat(column)}${keyText(key)}:`;
  if (isList(value) && value.length > 0) {
    return [start, ...value.flatMap((item) => itemLines(item, column + layout.dash, layout))];
  }
  if (isOpenMap(value)) {
    return [start, ...value.pairs.flatMap((pair) => pairLines(pair, column + layout.step, layout))];
  }
  const block =
    typeof value === 'string' && value.includes('\n') ? yamlScalar(value, ' '.repeat(column), 'value') : '';
  if (block.startsWith('|')) return `${start} ${block}`.split('\n');
  return [`${start} ${flowText(value)}`];
}

/** The lines of an item of a block list whose dash is at a column. */
export function itemLines(item: NewNode, column: number, layout: Layout): string[] {
  const dash = `${' '.repeat(column)}-${' '.repeat(layout.item - 1)}`;
  if (!isOpenMap(item)) return [`${dash}${flowText(item)}`];
  const lines = item.pairs.flatMap((pair) => pairLines(pair, column + layout.item, layout));
  const [first = '', ...rest] = lines;
  return [`${dash}${first.slice(column + layout.item)}`, ...rest];
}

/** A value on one line. */
export function flowText(value: NewNode): string {
  if (typeof value === 'string') return scalarText(value);
  if (isList(value)) return value.length === 0 ? '[]' : `[${value.map(flowText).join(', ')}]`;
  if (value.pairs.length === 0) return '{}';
  return `{ ${value.pairs.map(flowPair).join(', ')} }`;
}

/** `key: value` as it is inside braces. */
export function flowPair([key, value]: NewPair): string {
  return `${keyText(key)}: ${flowText(value)}`;
}

/** The date of a submission or an answer is `on:`, as people write it; only YAML 1.1 takes that for a truth. */
function keyText(key: string): string {
  return key === 'on' ? key : scalarText(key);
}

/** The same as plain data, as a reader would give it. */
export function plainDataOf(value: NewNode): unknown {
  if (typeof value === 'string') return value;
  if (isList(value)) return value.map(plainDataOf);
  return Object.fromEntries(value.pairs.map(([key, inner]) => [key, plainDataOf(inner)]));
}

function isList(value: NewNode): value is readonly NewNode[] {
  return Array.isArray(value);
}

function isOpenMap(value: NewNode): value is NewMap {
  return typeof value !== 'string' && !isList(value) && value.flow !== true && value.pairs.length > 0;
}
