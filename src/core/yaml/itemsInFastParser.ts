import { rangeOf, type Position } from '../text/position';
import { piecesOf } from '../text/piecesOf';
import type { Steps } from '../text/steps';
import { readAfterIndicator, readBlock, readItem, readPairOf, refuseDeeper } from './fastParser';
import { readInlineValue, readKey } from './fastScalars';
import { LineCursor, unsupportedCharacters } from './lineCursor';
import type { YamlList, YamlMap, YamlNode, YamlPair, YamlReading } from './nodes';
import { tooManyElements, unsupportedSyntax } from './notForFastParser';

/**
 * What becomes of an item; `before` are the pairs that are above its list in the same map, the same array for each item.
 * False where there are too many.
 */
export type TakeItem = (item: YamlNode, before: readonly YamlPair[]) => boolean;

const itemsPerStep = 16;

/** More lines and items in brackets than this are in no item, and between no two. */
const mostInItem = 50_000;

/**
 * Reads a text as the fast parser does, but hands on each item of the lists that are at a path of keys, through lists of
 * maps: with `chapters`, `requirements` those of each chapter. In what it answers those lists are empty, so that no more
 * than one of their items is held at a time. Undefined where the text is not for the fast parser: some items may have been
 * taken by then.
 */
export function* itemsInFastParser(
  text: string,
  keys: readonly string[],
  take: TakeItem,
): Steps<YamlReading | 'too-large' | undefined> {
  for (const piece of piecesOf(text)) {
    if (unsupportedCharacters.test(piece)) return undefined;
    yield;
  }
  try {
    const cursor = new LineCursor(text);
    if (cursor.startsItem) return undefined;
    const root = yield* new ItemReader(cursor, take).map(0, keys);
    return cursor.hasLine ? undefined : { root, problems: cursor.problems.all() };
  } catch (reason) {
    if (reason === unsupportedSyntax) return undefined;
    if (reason === tooManyElements) return 'too-large';
    throw reason;
  }
}

class ItemReader {
  private count = 0;

  constructor(
    private readonly cursor: LineCursor,
    private readonly take: TakeItem,
  ) {
    cursor.remaining = mostInItem;
  }

  *map(depth: number, [name, ...inner]: readonly string[]): Steps<YamlMap> {
    const { cursor } = this;
    const pairs: YamlPair[] = [];
    const { column, line } = cursor;
    let end: Position;
    let met = false;
    do {
      if (cursor.startsItem) throw unsupportedSyntax;
      const key = readKey(cursor);
      // Where it is repeated, the first one counts.
      const isNamed: boolean = key.value === name && !met;
      met ||= isNamed;
      const pair = isNamed
        ? { key, value: yield* this.value(column, depth, inner, pairs) }
        : readPairOf(key, cursor, column, depth);
      end = (pair.value ?? pair.key).range.end;
      pairs.push(pair);
    } while (cursor.hasLine && cursor.column === column);
    refuseDeeper(cursor, column);
    return { kind: 'map', pairs, flow: false, range: rangeOf(line, column, end.line, end.character) };
  }

  private *value(
    column: number,
    depth: number,
    inner: readonly string[],
    before: readonly YamlPair[],
  ): Steps<YamlNode | undefined> {
    const { cursor } = this;
    cursor.skipSpaces();
    if (cursor.at < cursor.end && cursor.text[cursor.at] !== '#')
      return readAfterIndicator(cursor, column, depth, true);
    readInlineValue(cursor);
    cursor.nextLine();
    const isInside = cursor.column > column || (cursor.column === column && cursor.startsItem);
    if (!cursor.hasLine || !isInside) return undefined;
    return cursor.startsItem ? yield* this.list(depth + 1, inner, before) : readBlock(cursor, depth + 1);
  }

  private *list(depth: number, inner: readonly string[], before: readonly YamlPair[]): Steps<YamlList> {
    const { cursor } = this;
    const items: YamlNode[] = [];
    const { column, line } = cursor;
    let end = { line, character: column + 1 };
    while (cursor.hasLine && cursor.column === column && cursor.startsItem) {
      const item =
        inner.length === 0 ? readItem(cursor, column, depth) : yield* this.item(column, depth, inner);
      if (item === undefined) throw unsupportedSyntax;
      end = item.range.end;
      if (inner.length > 0) items.push(item);
      else if (this.take(item, before)) cursor.remaining = mostInItem;
      else throw tooManyElements;
      if (++this.count % itemsPerStep === 0) yield;
    }
    refuseDeeper(cursor, column);
    return { kind: 'list', items, flow: false, range: rangeOf(line, column, end.line, end.character) };
  }

  private *item(column: number, depth: number, inner: readonly string[]): Steps<YamlNode | undefined> {
    const { cursor } = this;
    cursor.skipDash();
    if (cursor.startsItem) throw unsupportedSyntax;
    if (cursor.startsPair) return yield* this.map(depth + 1, inner);
    return readAfterIndicator(cursor, column, depth, false);
  }
}
