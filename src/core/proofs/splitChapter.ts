import type { Chunk } from '../text/located';
import { isProofKeyLine } from './isProofKeyLine';

/** A chapter file cut where its entries begin, so that a fault in one hides none of the others. */
export interface SplitChapter {
  /** The top-level keys other than `requirements`, each with the lines below it. */
  readonly heads: readonly Chunk[];
  /** The line of the key `requirements`. */
  readonly requirementsLine: number;
  readonly entries: readonly Chunk[];
  /** The lines of those that are not at the column of the others. */
  readonly misplaced: ReadonlySet<number>;
}

const requirementsKey = /^(["']?)requirements\1[ ]*:[ ]*(?:#.*)?\r?$/;
const blank = /^[ \t]*(?:#.*)?\r?$/;

/**
 * Cuts a text whose top level is a block map with `requirements:` alone on its line; undefined for any other shape
 * (a list at the root, everything in braces), which has to be read as a whole.
 */
export function splitChapter(text: string): SplitChapter | undefined {
  const lines = text.split('\n');
  const tops = topLevelLines(lines);
  const at = tops.findIndex((line) => requirementsKey.test(lines[line] ?? ''));
  const requirementsLine = tops[at];
  if (requirementsLine === undefined || !/^[A-Za-z"'_]/.test(lines[tops[0] ?? 0] ?? '')) return undefined;
  const end = tops[at + 1] ?? lines.length;
  if (areInBraces(lines, requirementsLine + 1, end)) return undefined;
  const cutter = new Cutter(text, lines);
  const { starts, misplaced } = entryLines(lines, requirementsLine + 1, end);
  return {
    heads: [
      ...cutter.cut(tops.slice(0, at), requirementsLine),
      ...cutter.cut(tops.slice(at + 1), lines.length),
    ],
    requirementsLine,
    entries: cutter.cut(starts, end),
    misplaced,
  };
}

/**
 * The lines where something of the top level begins. A `---` with nothing beside it only says that a document begins.
 * Below `requirements:` only what looks like a key of the file counts: an id or a key of a proof that lost its
 * indentation, or a link pasted at the start of a line, must not take the entries below it out of sight.
 */
function topLevelLines(lines: readonly string[]): number[] {
  const tops: number[] = [];
  let inRequirements = false;
  for (let line = 0; line < lines.length; line++) {
    const text = lines[line] ?? '';
    if (text === '' || text.startsWith(' ') || /^[\s#]/.test(text)) continue;
    if (tops.length === 0 && /^---[ ]*(?:#.*)?\r?$/.test(text)) continue;
    if (inRequirements && (!isKeyOfFile(text) || isProofKeyLine(text))) continue;
    inRequirements = requirementsKey.test(text);
    tops.push(line);
  }
  return tops;
}

function isKeyOfFile(line: string): boolean {
  return /^(?:(["']?)[A-Za-z_]\w*\1[ ]*:(?:[ ]|\r?$))/.test(line);
}

/** Prettier puts braces on the lines below their key where what is in them is too long for its line. */
function areInBraces(lines: readonly string[], from: number, to: number): boolean {
  let [first, last] = [from, to - 1];
  while (first < last && blank.test(lines[first] ?? '')) first++;
  while (last > first && blank.test(lines[last] ?? '')) last--;
  return /^ +\{/.test(lines[first] ?? '') && /\}[ ]*(?:#.*)?\r?$/.test(lines[last] ?? '');
}

interface EntryLines {
  readonly starts: readonly number[];
  readonly misplaced: ReadonlySet<number>;
}

/**
 * An entry begins on each line that starts at the smallest column, and on any that lost its indentation altogether and
 * is between no proofs; what only a proof says begins none. Where the first line is further in than others, one of them
 * lost a blank or it has one too many: then an entry begins on it, and on each that is no further in and looks like an entry.
 */
function entryLines(lines: readonly string[], from: number, to: number): EntryLines {
  let smallest = Number.MAX_SAFE_INTEGER;
  let starts: number[] = [];
  const lost: number[] = [];
  let first: { readonly line: number; readonly column: number } | undefined;
  for (let line = from; line < to; line++) {
    const text = lines[line] ?? '';
    const column = columnOf(text);
    if (column === undefined || column > smallest || blank.test(text)) continue;
    if (first !== undefined && isProofKeyLine(text)) continue;
    if (column === 0) {
      lost.push(line);
      continue;
    }
    first ??= { line, column };
    if (column < smallest) starts = [];
    smallest = column;
    starts.push(line);
  }
  const uneven =
    first === undefined || first.column === smallest ? [] : unevenLines(lines, first, smallest, to);
  const all = [...uneven, ...starts];
  const apart = withoutThoseInLists(lines, lost, to);
  const misplaced = uneven.length === 0 ? [] : uneven.length < starts.length ? uneven : starts;
  return { starts: [...all, ...apart].sort((a, b) => a - b), misplaced: new Set([...misplaced, ...apart]) };
}

/** Those of the lines without indentation that aren't between proofs: where a proof follows, its entry goes on. */
function withoutThoseInLists(
  lines: readonly string[],
  lost: readonly number[],
  to: number,
): readonly number[] {
  const apart: number[] = [];
  let next = to;
  let isBeforeProof = false;
  for (const line of lost.toReversed()) {
    let at = line + 1;
    while (at < next && isPassedOver(lines[at] ?? '')) at++;
    if (at < next || next === to) isBeforeProof = at < next && /^ +-(?:\s|$)/.test(lines[at] ?? '');
    if (!isBeforeProof) apart.push(line);
    next = line;
  }
  return apart.reverse();
}

function isPassedOver(line: string): boolean {
  return blank.test(line) || (isProofKeyLine(line) && !/^ *-/.test(line));
}

/** The first line, and those after it between its column and the smallest that look like entries. */
function unevenLines(
  lines: readonly string[],
  first: { readonly line: number; readonly column: number },
  smallest: number,
  to: number,
): readonly number[] {
  const found = [first.line];
  for (let line = first.line + 1; line < to; line++) {
    const text = lines[line] ?? '';
    const column = columnOf(text);
    if (column === undefined || column <= smallest || column > first.column) continue;
    if (looksLikeEntry(text)) found.push(line);
  }
  return found;
}

/** The column of the first character; undefined where a tab makes it uncertain. */
function columnOf(line: string): number | undefined {
  let at = 0;
  while (line.charCodeAt(at) === 32) at++;
  return line.charCodeAt(at) === 9 ? undefined : at;
}

/**
 * Cuts a chunk that could not be read where a line looks like an entry of its own: one that someone indented with a
 * tab, or by one space too many. Undefined where there is no such line.
 */
export function splitBrokenChunk(chunk: Chunk): readonly Chunk[] | undefined {
  const lines = chunk.text.split('\n');
  const starts = [0];
  for (let line = 1; line < lines.length; line++) if (looksLikeEntry(lines[line] ?? '')) starts.push(line);
  if (starts.length === 1) return undefined;
  const parts = new Cutter(chunk.text, lines).cut(starts, lines.length);
  return parts.map(({ line, text }) => ({ line: line + chunk.line, text }));
}

function looksLikeEntry(line: string): boolean {
  return /^[ \t]+["']?[A-Za-z][\w/. -]{0,60}\.\d[\w. ]{0,8}["']?:\s*(?:#.*)?$/.test(line);
}

/** Cuts a text into runs of whole lines. A part of the text costs nothing; lines joined again would be copied at each keystroke. */
class Cutter {
  private readonly starts: readonly number[];

  constructor(
    private readonly text: string,
    lines: readonly string[],
  ) {
    const starts = [0];
    let start = 0;
    for (const line of lines) starts.push((start += line.length + 1));
    this.starts = starts;
  }

  /** A chunk from each of the lines to the next one, the last up to and without line `end`. */
  cut(lines: readonly number[], end: number): readonly Chunk[] {
    return lines.map((line, order) => ({ line, text: this.between(line, lines[order + 1] ?? end) }));
  }

  private between(line: number, end: number): string {
    const text = this.text.slice(this.starts[line], (this.starts[end] ?? 0) - 1);
    // A CR without the LF that ended its line would be a sign of the text.
    return text.endsWith('\r') ? text.slice(0, -1) : text;
  }
}
