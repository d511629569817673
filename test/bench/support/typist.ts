import type { Position } from '../../../src/core/text/position';
import { randomFrom, wholeBelow, type Random } from './random';

/** One stroke: the change as an editor reports it, and the whole text after it. */
export interface Keystroke {
  readonly path: string;
  readonly text: string;
  readonly change: { readonly start: Position; readonly end: Position; readonly insert: string };
  /** The line where a key now is half typed, which must be a syntax error. */
  readonly halfTypedLine: number | undefined;
  /** Nothing is left half done after it. */
  readonly endsBurst: boolean;
}

interface Edit {
  readonly at: number;
  readonly remove: number;
  readonly insert: string;
  readonly halfTyped?: boolean;
}

/**
 * Someone who types in a dossier, the same at every run: now inside a path, now a number, now a line of its own, now an
 * entry begun and given up; each burst of strokes in another file, at another entry.
 */
export function* typeIn(texts: ReadonlyMap<string, string>, seed: number): Generator<Keystroke, never> {
  const random = randomFrom(seed);
  const current = new Map(texts);
  const paths = [...texts.keys()];
  const bursts = [insidePath, insideNumber, newLine, entryGivenUp];
  for (let turn = 0; ; turn++) {
    const path = paths[wholeBelow(paths.length, random)] ?? '';
    const burst = bursts[turn % bursts.length] ?? newLine;
    const edits = [...burst(current.get(path) ?? '', random)];
    for (const [order, edit] of edits.entries()) {
      const before = current.get(path) ?? '';
      const text = before.slice(0, edit.at) + edit.insert + before.slice(edit.at + edit.remove);
      current.set(path, text);
      const start = positionOf(before, edit.at);
      const change = { start, end: positionOf(before, edit.at + edit.remove), insert: edit.insert };
      const halfTypedLine = edit.halfTyped === true ? start.line : undefined;
      yield { path, text, change, halfTypedLine, endsBurst: order === edits.length - 1 };
    }
  }
}

function* insidePath(text: string, random: Random): Iterable<Edit> {
  const at = endOfSomeLine(text, '\n        file: ', random) - '.png'.length;
  yield* typed(at, '-bis');
  yield* erased(at, '-bis'.length);
}

function* insideNumber(text: string, random: Random): Iterable<Edit> {
  const last = endOfSomeLine(text, '\n      - for: ', random) - 1;
  const digit = text.charAt(last);
  yield { at: last, remove: 1, insert: '' };
  yield { at: last, remove: 0, insert: digit === '9' ? '8' : '9' };
  yield { at: last, remove: 1, insert: '' };
  yield { at: last, remove: 0, insert: digit };
}

/** The editor indents the new line by itself. */
function* newLine(text: string, random: Random): Iterable<Edit> {
  const at = endOfSomeLine(text, '\n        madeOn: ', random);
  const indent = '\n        ';
  const key = 'note';
  yield { at, remove: 0, insert: indent };
  for (const edit of typed(at + indent.length, key)) yield { ...edit, halfTyped: true };
  yield* typed(at + indent.length + key.length, ': relu en salle');
}

function* entryGivenUp(text: string, random: Random): Iterable<Edit> {
  const at = endOfSomeLine(text, '\n        madeOn: ', random);
  const entry = 'SC.NEW.01:';
  yield { at, remove: 0, insert: '\n  ' };
  yield* typed(at + 3, entry);
  yield { at, remove: 3 + entry.length, insert: '' };
}

function* typed(at: number, text: string): Iterable<Edit> {
  for (let order = 0; order < text.length; order++)
    yield { at: at + order, remove: 0, insert: text.charAt(order) };
}

function* erased(at: number, length: number): Iterable<Edit> {
  for (let left = length - 1; left >= 0; left--) yield { at: at + left, remove: 1, insert: '' };
}

function endOfSomeLine(text: string, start: string, random: Random): number {
  const after = text.indexOf(start, wholeBelow(text.length, random));
  const line = after === -1 ? text.indexOf(start) : after;
  const end = text.indexOf('\n', line + 1);
  return end === -1 ? text.length : end;
}

function positionOf(text: string, offset: number): Position {
  let line = 0;
  let lineStart = 0;
  for (let next = text.indexOf('\n'); next !== -1 && next < offset; next = text.indexOf('\n', lineStart)) {
    line++;
    lineStart = next + 1;
  }
  return { line, character: offset - lineStart };
}
