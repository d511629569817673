import {
  isEmptyScalar,
  type YamlList,
  type YamlMap,
  type YamlNode,
  type YamlPair,
  type YamlReading,
  type YamlScalar,
  pathKeys,
} from './nodes';
import { rangeOf, type Position } from '../text/position';
import { readBlockScalar } from './fastBlockScalar';
import { LineCursor, unsupportedCharacters } from './lineCursor';
import { unsupportedSyntax } from './notForFastParser';
import { readInlineValue, readKey } from './fastScalars';

/** Deeper texts are left to the full parser, which refuses them with a finding. */
const maxDepth = 32;

/**
 * Reads the plain, block-style part of YAML that our files are written in, some ten times faster than a whole parser:
 * a keystroke must be answered within milliseconds, and a catalogue holds a megabyte. Answers `undefined` at the first
 * thing it does not know for certain (tabs, anchors, tags, multi-line scalars, nested flow, odd indentation …): the
 * text then goes through the `yaml` package. A property test holds both parsers to the same nodes.
 */
export function parseFast(text: string): YamlReading | undefined {
  if (unsupportedCharacters.test(text)) return undefined;
  try {
    const cursor = new LineCursor(text);
    const root = cursor.hasLine ? readBlock(cursor, 0) : undefined;
    return cursor.hasLine ? undefined : { root, problems: cursor.problems.all() };
  } catch (reason) {
    // Quoted texts of many megabytes are beyond what patterns can go through.
    if (reason === unsupportedSyntax || reason instanceof RangeError) return undefined;
    throw reason;
  }
}

/** The block at the cursor, a list or a map. Throws `unsupportedSyntax` where only the full parser can read it. */
export function readBlock(cursor: LineCursor, depth: number): YamlNode {
  if (depth > maxDepth) throw unsupportedSyntax;
  return cursor.startsItem ? readList(cursor, depth) : readMap(cursor, depth);
}

function readMap(cursor: LineCursor, depth: number): YamlMap {
  const pairs: YamlPair[] = [];
  const column = cursor.column;
  const startLine = cursor.line;
  let end: Position;
  do {
    if (cursor.startsItem) throw unsupportedSyntax;
    const pair = readPair(cursor, column, depth);
    end = (pair.value ?? pair.key).range.end;
    pairs.push(pair);
  } while (cursor.hasLine && cursor.column === column);
  refuseDeeper(cursor, column);
  return { kind: 'map', pairs, flow: false, range: rangeOf(startLine, column, end.line, end.character) };
}

function readPair(cursor: LineCursor, column: number, depth: number): YamlPair {
  return readPairOf(readKey(cursor), cursor, column, depth);
}

/** A pair whose key was read: the cursor is behind its colon. */
export function readPairOf(key: YamlScalar, cursor: LineCursor, column: number, depth: number): YamlPair {
  const value = readAfterIndicator(cursor, column, depth, true);
  // A path with a line end or a tab was written with a backslash: the full parser says so.
  if (
    value?.kind === 'scalar' &&
    value.style === 'double' &&
    pathKeys.has(key.value) &&
    /[\n\t]/.test(value.value)
  )
    throw unsupportedSyntax;
  return { key, value };
}

/** What follows `key:` or `-`: on the same line, or as a block on the next ones. */
export function readAfterIndicator(
  cursor: LineCursor,
  column: number,
  depth: number,
  inMap: boolean,
): YamlNode | undefined {
  if (cursor.atBlockIndicator) return readBlockScalar(cursor, column);
  const inline = readInlineValue(cursor);
  cursor.nextLine();
  if (inline !== undefined) {
    refuseDeeper(cursor, column);
    return isNull(inline) ? undefined : inline;
  }
  if (!cursor.hasLine) return undefined;
  const indentedEnough = cursor.column > column || (inMap && cursor.column === column && cursor.startsItem);
  return indentedEnough ? readBlock(cursor, depth + 1) : undefined;
}

function readList(cursor: LineCursor, depth: number): YamlList {
  const items: YamlNode[] = [];
  const column = cursor.column;
  const startLine = cursor.line;
  let end = { line: startLine, character: column + 1 };
  while (cursor.hasLine && cursor.column === column && cursor.startsItem) {
    const item = readItem(cursor, column, depth);
    if (item === undefined) throw unsupportedSyntax;
    end = item.range.end;
    items.push(item);
  }
  refuseDeeper(cursor, column);
  return { kind: 'list', items, flow: false, range: rangeOf(startLine, column, end.line, end.character) };
}

/**
 * The item of a list whose dash is at the cursor; undefined where nothing is behind the dash. Throws `unsupportedSyntax`
 * as `readBlock` does.
 */
export function readItem(cursor: LineCursor, column: number, depth: number): YamlNode | undefined {
  cursor.skipDash();
  if (cursor.startsItem) throw unsupportedSyntax;
  if (cursor.startsPair) return readBlock(cursor, depth + 1);
  return readAfterIndicator(cursor, column, depth, false);
}

/** A deeper line where none is expected continues a scalar, or is a fault: both are for the full parser. */
export function refuseDeeper(cursor: LineCursor, column: number): void {
  if (cursor.hasLine && cursor.column > column) throw unsupportedSyntax;
}

/** The same reading as the full parser's: a plain `~` or `null` is nothing. */
function isNull(node: YamlNode): boolean {
  return node.kind === 'scalar' && isEmptyScalar(node);
}
