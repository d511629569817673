import type { Chunk } from '../text/located';
import { isProofKeyLine } from './isProofKeyLine';

/** The text of an entry cut into the items of its list of proofs, and what is around them. */
export interface SplitItems {
  readonly items: readonly ItemText[];
  /** The entry without its items: as many lines, those of the items empty. */
  readonly rest: string;
  /** The line of the key `proofs`, from the entry's first. */
  readonly proofsLine: number;
  /** They stand in brackets, and not each behind a dash. */
  readonly flow: boolean;
}

export interface ItemText extends Chunk {
  /** It is at the column of the others. */
  readonly aligned: boolean;
}

const proofsKey = /^( +)(["']?)proofs\2[ ]*:[ ]*(?:#.*)?\r?$/;
const blank = /^[ \t]*(?:#.*)?\r?$/;

/** Undefined where the proofs are not a list with a line of its own for each item. */
export function splitItems(text: string): SplitItems | undefined {
  const lines = text.split('\n');
  const proofsLine = lines.findIndex((line) => proofsKey.test(line));
  if (proofsLine === -1) return undefined;
  const keyColumn = columnOf(lines[proofsLine] ?? '');
  const end = endOfList(lines, proofsLine + 1, keyColumn);
  const column = columnOfItems(lines.slice(proofsLine + 1, end));
  if (column === undefined) return undefined;
  const starts: number[] = [];
  for (let line = proofsLine + 1; line < end; line++) {
    const at = lines[line] ?? '';
    if (blank.test(at)) continue;
    // What is above the first item belongs to none, and must be read as well.
    const isNext = beginsProof(at) || (!startsWithTab(at) && columnOf(at) <= column);
    if (isNext || starts.length === 0) starts.push(line);
  }
  const items = starts.map((line, order) => ({
    line,
    text: lines.slice(line, starts[order + 1] ?? end).join('\n'),
    aligned: columnOf(lines[line] ?? '') === column,
  }));
  const rest = lines.map((line, at) => (at > proofsLine && at < end ? '' : line)).join('\n');
  return { items, rest, proofsLine, flow: false };
}

/** The first line that is no further in than the key, and neither an item nor one that lost its indentation. */
function endOfList(lines: readonly string[], from: number, keyColumn: number): number {
  for (let line = from; line < lines.length; line++) {
    const text = lines[line] ?? '';
    if (blank.test(text) || startsWithTab(text)) continue;
    const column = columnOf(text);
    if (column === 0 || isProofKeyLine(text)) continue;
    if (column < keyColumn || (column === keyColumn && !/^ *-/.test(text))) return line;
  }
  return lines.length;
}

/** The column at which most items are, the first of those where several are as frequent. */
function columnOfItems(lines: readonly string[]): number | undefined {
  const counts = new Map<number, number>();
  for (const line of lines)
    if (/^ *-(?:\s|$)/.test(line)) counts.set(columnOf(line), (counts.get(columnOf(line)) ?? 0) + 1);
  let best: number | undefined;
  for (const [column, count] of counts)
    if (best === undefined || count > (counts.get(best) ?? 0)) best = column;
  return best;
}

function beginsProof(line: string): boolean {
  const words = line.trimStart();
  return words.startsWith('-') && isProofKeyLine(words);
}

function startsWithTab(line: string): boolean {
  return line.charCodeAt(columnOf(line)) === 9;
}

function columnOf(line: string): number {
  let at = 0;
  while (line.charCodeAt(at) === 32) at++;
  return at;
}
