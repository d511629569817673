import { isEmptyScalar, type YamlNode, type YamlPair, type YamlScalar, pathKeys } from './nodes';
import type { Range } from '../text/position';
import { endOfCutWords, hashDraft } from './cutByHash';
import type { LineCursor } from './lineCursor';
import { unsupportedSyntax } from './notForFastParser';
import { quotedEnd } from './quotedEnd';

const closers: Readonly<Record<string, string>> = { '[': ']', '{': '}' };

/** Reads `key:` and leaves the cursor behind the colon. */
export function readKey(cursor: LineCursor): YamlScalar {
  const first = cursor.text[cursor.at];
  const key = first === '"' || first === "'" ? readQuoted(cursor, first) : readPlainKey(cursor);
  if (cursor.text[cursor.at] !== ':' || cursor.at >= cursor.end) throw unsupportedSyntax;
  cursor.at++;
  if (cursor.at < cursor.end && cursor.text[cursor.at] !== ' ') throw unsupportedSyntax;
  return key;
}

function readPlainKey(cursor: LineCursor): YamlScalar {
  const { text, end } = cursor;
  let colon = text.indexOf(':', cursor.at);
  while (colon !== -1 && colon + 1 < end && text[colon + 1] !== ' ') colon = text.indexOf(':', colon + 1);
  if (colon === -1) throw unsupportedSyntax;
  const key = plainScalar(cursor, cursor.at, colon);
  if (isEmptyScalar(key) || key.value === '<<' || key.value.length > 1000) throw unsupportedSyntax;
  cursor.at = colon;
  return key;
}

/** What is on the rest of the line; undefined where there is nothing but a comment. */
export function readInlineValue(cursor: LineCursor): YamlNode | undefined {
  cursor.skipSpaces();
  const first = cursor.text[cursor.at];
  if (cursor.at >= cursor.end) return undefined;
  if (first === '#') return cursor.text[cursor.at - 1] === ' ' ? undefined : refuse();
  if (first === '"' || first === "'") return closeLine(cursor, readQuoted(cursor, first));
  if (first === '[' || first === '{') return closeLine(cursor, readFlow(cursor, first));
  const comment = cursor.text.indexOf(' #', cursor.at);
  if (comment === -1) return plainScalar(cursor, cursor.at, cursor.end);
  const value = plainScalar(cursor, cursor.at, comment);
  const cut = endOfCutWords(cursor.text, value.range.end.character, false);
  if (cut !== undefined) cursor.problems.add('yaml-hash', () => hashDraft(placed(cursor, cursor.at, cut)));
  return value;
}

function refuse(): never {
  throw unsupportedSyntax;
}

/** After a quoted text or a flow collection only a comment may follow. */
function closeLine<T extends YamlNode>(cursor: LineCursor, node: T): T {
  if (cursor.at < cursor.end && !/^(?: *| +#.*)$/.test(cursor.text.slice(cursor.at))) throw unsupportedSyntax;
  return node;
}

function plainScalar(cursor: LineCursor, from: number, to: number): YamlScalar {
  let stop = to;
  while (stop > from && cursor.text.charCodeAt(stop - 1) === 32) stop--;
  const value = cursor.text.slice(from, stop);
  if (!isSurelyPlain(value)) throw unsupportedSyntax;
  return scalar(placed(cursor, from, stop), value, 'plain');
}

/** Certain to be one plain scalar, in a block or inside a one-line flow collection. */
function isSurelyPlain(value: string): boolean {
  if (!beginsWithLetter(value)) {
    if (/^[-?:,[\]{}#&*!|>'"%@`]/.test(value) && !/^[-:?][^\s,[\]{}]/.test(value)) return false;
    if (value.startsWith('---') || value.startsWith('...')) return false;
  }
  return !/\t|: | #|:$/.test(value);
}

/** Most values begin so: no sign of YAML does. */
function beginsWithLetter(value: string): boolean {
  const capital = value.charCodeAt(0) & ~32;
  return capital >= 65 && capital <= 90;
}

function readQuoted(cursor: LineCursor, quote: string): YamlScalar {
  const from = cursor.at;
  const close = quotedEnd(cursor.text, from);
  cursor.at = close + 1;
  const inner = cursor.text.slice(from + 1, close);
  if (quote === "'") return scalar(placed(cursor, from, cursor.at), inner.replaceAll("''", "'"), 'single');
  return scalar(placed(cursor, from, cursor.at), unescaped(inner), 'double');
}

function unescaped(inner: string): string {
  const meanings: Readonly<Record<string, string>> = { n: '\n', t: '\t' };
  return inner.includes('\\')
    ? inner.replaceAll(/\\(.)/g, (_, character: string) => meanings[character] ?? character)
    : inner;
}

/** A one-line `[a, b]` or `{ a: 1, b: 2 }` of scalars. */
function readFlow(cursor: LineCursor, opener: string): YamlNode {
  const from = cursor.at;
  const closer = closers[opener] ?? refuse();
  cursor.at++;
  const items: YamlScalar[] = [];
  const pairs: YamlPair[] = [];
  for (let first = true; ; first = false) {
    cursor.skipSpaces();
    if (cursor.at >= cursor.end) throw unsupportedSyntax;
    if (cursor.text[cursor.at] === closer) break;
    if (!first) readComma(cursor);
    cursor.count();
    if (opener === '[') items.push(readFlowItem(cursor));
    else pairs.push(readFlowPair(cursor));
  }
  cursor.at++;
  const range = placed(cursor, from, cursor.at);
  return opener === '['
    ? { kind: 'list', items, flow: true, range }
    : { kind: 'map', pairs, flow: true, range };
}

/** An item that says nothing is for the full parser, as in a list with dashes. */
function readFlowItem(cursor: LineCursor): YamlScalar {
  const item = readFlowScalar(cursor);
  if (isEmptyScalar(item)) throw unsupportedSyntax;
  return item;
}

function readComma(cursor: LineCursor): void {
  if (cursor.text[cursor.at] !== ',') throw unsupportedSyntax;
  cursor.at++;
  if (cursor.text[cursor.at] !== ' ') throw unsupportedSyntax;
  cursor.skipSpaces();
}

function readFlowScalar(cursor: LineCursor): YamlScalar {
  const first = cursor.text[cursor.at];
  if (first === '"' || first === "'") return readQuoted(cursor, first);
  let stop = cursor.at;
  while (stop < cursor.end && !',[]{}'.includes(cursor.text[stop] ?? ',')) stop++;
  if (stop === cursor.at) throw unsupportedSyntax;
  const value = plainScalar(cursor, cursor.at, stop);
  if (/^[-?:]|:$/.test(value.value) || value.value === '') throw unsupportedSyntax;
  cursor.at = stop;
  return value;
}

function readFlowPair(cursor: LineCursor): YamlPair {
  const from = cursor.at;
  const colon = cursor.text.indexOf(': ', from);
  if (colon === -1) throw unsupportedSyntax;
  const key = plainScalar(cursor, from, colon);
  if (/[,[\]{}]/.test(key.value) || isEmptyScalar(key) || key.value === '<<') throw unsupportedSyntax;
  cursor.at = colon + 1;
  cursor.skipSpaces();
  const value = readFlowScalar(cursor);
  if (value.style === 'double' && pathKeys.has(key.value) && /[\n\t]/.test(value.value))
    throw unsupportedSyntax;
  return { key, value: isEmptyScalar(value) ? undefined : value };
}

function scalar(range: Range, value: string, style: YamlScalar['style']): YamlScalar {
  return { kind: 'scalar', value, style, range };
}

function placed(cursor: LineCursor, from: number, to: number): Range {
  const { line } = cursor;
  return { start: { line, character: from }, end: { line, character: to } };
}
