/** A run of whole lines of a text. */
export interface Chunk {
  readonly line: number;
  readonly text: string;
}

/** A chapter file cut where its entries begin, so that a fault in one hides none of the others. */
export interface SplitChapter {
  /** The top-level keys other than `requirements`, each with the lines below it. */
  readonly heads: readonly Chunk[];
  /** The line of the key `requirements`. */
  readonly requirementsLine: number;
  readonly entries: readonly Chunk[];
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
  return {
    heads: chunksAt(lines, tops, lines.length).filter((chunk) => chunk.line !== requirementsLine),
    requirementsLine,
    entries: splitEntries(lines, requirementsLine + 1, tops[at + 1] ?? lines.length),
  };
}

/** A first `---` only says that a document begins: it is passed over. */
function topLevelLines(lines: readonly string[]): number[] {
  const tops: number[] = [];
  for (const [line, text] of lines.entries()) {
    if (text === '' || /^[\s#]/.test(text)) continue;
    if (tops.length > 0 || !/^---[ ]*(?:#.*)?\r?$/.test(text)) tops.push(line);
  }
  return tops;
}

/** An entry begins on each line that starts at the smallest column. */
function splitEntries(lines: readonly string[], from: number, to: number): readonly Chunk[] {
  const columns = new Map<number, number>();
  let smallest = Number.MAX_SAFE_INTEGER;
  for (let line = from; line < to; line++) {
    const text = lines[line] ?? '';
    const column = columnOf(text);
    if (column === undefined || blank.test(text)) continue;
    columns.set(line, column);
    smallest = Math.min(smallest, column);
  }
  const starts = [...columns].filter(([, column]) => column === smallest).map(([line]) => line);
  return chunksAt(lines, starts, to);
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
  return chunksAt(lines, starts, lines.length).map(({ line, text }) => ({ line: line + chunk.line, text }));
}

function looksLikeEntry(line: string): boolean {
  return /^[ \t]+["']?[A-Za-z][\w/. -]{0,60}\.\d[\w. ]{0,8}["']?:\s*(?:#.*)?$/.test(line);
}

function chunksAt(lines: readonly string[], starts: readonly number[], end: number): readonly Chunk[] {
  return starts.map((line, order) => ({
    line,
    // A CR without the LF that ended its line would be a sign of the text.
    text: lines.slice(line, starts[order + 1] ?? end).join('\n').replace(/\r$/, ''),
  }));
}
