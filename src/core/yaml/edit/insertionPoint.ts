import type { Position } from '../../text/position';
import type { TextEdit } from '../../text/textEdit';
import type { YamlNode, YamlPair, YamlScalar } from '../nodes';
import type { SourceText } from './sourceText';

/** A key with what is after its colon: where a value is put, or added to. */
export interface InsertionPoint {
  readonly key: YamlScalar;
  readonly value: YamlNode | undefined;
  /** Whether the key is inside braces or brackets, where lines can't be added. */
  readonly inFlow: boolean;
}

/** The insertion point that a pair of a map is. */
export function insertionPointOf(pair: YamlPair, inFlow: boolean): InsertionPoint {
  return { key: pair.key, value: pair.value, inFlow };
}

/** Whether nothing is written there but a `~`, a `null`, or a pair of brackets with nothing inside, on the key's line. */
export function isEmptyValue(point: InsertionPoint, source: SourceText): boolean {
  return point.value === undefined || (isEmptyCollection(point, source) && startsOnKeyLine(point));
}

/** Takes away what stands for nothing, with the blanks before it, so that lines can be put below. */
export function clearEmptyValue(point: InsertionPoint, source: SourceText): readonly TextEdit[] {
  const { line } = point.key.range.end;
  const from = afterColon(point, source);
  if (from === undefined) return [];
  const existing = /^[ \t]*(?:~|null|Null|NULL|\{[ \t]*\}|\[[ \t]*\])(?=[ \t]|$)/.exec(
    source.line(line).slice(from),
  );
  if (existing === null) return [];
  const range = { start: { line, character: from }, end: { line, character: from + existing[0].length } };
  return [{ range, newText: '' }];
}

/** Where a pair ends, its `~` included. */
export function endOfPair({ key, value }: YamlPair, source: SourceText): Position {
  if (value !== undefined) return value.range.end;
  const { line, character } = key.range.end;
  const nothing = /^[ \t]*:(?:[ \t]*(?:~|null|Null|NULL)(?=[\s,}]|$)|[ \t]*)/.exec(
    source.restAt(key.range.end),
  );
  return { line, character: character + (nothing?.[0].length ?? 0) };
}

function afterColon(point: InsertionPoint, source: SourceText): number | undefined {
  const colon = /^[ \t]*:/.exec(source.restAt(point.key.range.end));
  return colon === null ? undefined : point.key.range.end.character + colon[0].length;
}

function isEmptyCollection({ value }: InsertionPoint, source: SourceText): boolean {
  if (value === undefined || value.kind === 'scalar' || !value.flow) return false;
  const size = value.kind === 'map' ? value.pairs.length : value.items.length;
  return size === 0 && /^.[ \t]*.$/.test(source.slice(value.range));
}

function startsOnKeyLine({ key, value }: InsertionPoint): boolean {
  return value?.range.start.line === key.range.end.line;
}
