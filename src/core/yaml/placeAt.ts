import type { Position } from '../text/position';

/** Where a cursor is in a YAML text that may be half typed. */
export interface PlaceAt {
  /** The keys above, outermost first; `-` stands for an item of a list. */
  readonly path: readonly string[];
  /** The key whose value is being typed; undefined where a key is. */
  readonly key: string | undefined;
  /** From where to the cursor it is being typed, on the cursor's line. */
  readonly start: number;
  readonly typed: string;
  /** Other keys of the same map, as far as they are on lines of their own or inside the same braces. */
  readonly siblings: readonly string[];
}

/**
 * Reads a place from lines alone: while a line is half typed there is no tree to ask. Undefined inside a comment or a
 * block text.
 */
export function placeAt(lines: readonly string[], { line, character }: Position): PlaceAt | undefined {
  const before = (lines[line] ?? '').slice(0, character);
  if (/(?:^|\s)#/.test(withoutQuotes(before))) return undefined;
  const parts = partsOf(before);
  const above = pathAbove(lines, line, parts);
  if (above === undefined) return undefined;
  const siblings = siblingsAround(lines, line, parts.column);
  const flow = insideBraces(parts.content);
  if (flow !== undefined) {
    const start = character - flow.typed.length;
    const { key, typed, siblings: inside, outer } = flow;
    return { path: [...above, ...outer], key, start, typed, siblings: inside };
  }
  const pair = /^("[^"]*"|'[^']*'|[^\s"'#][^:#]*?(?::[^\s:][^:#]*?)*)\s*:\s+(.*)$/.exec(parts.content);
  const typed = pair?.[2] ?? parts.content;
  return { path: above, key: unquoted(pair?.[1]), start: character - typed.length, typed, siblings };
}

interface Parts {
  /** The columns of the dashes at the head of the line. */
  readonly dashes: readonly number[];
  /** Where the content begins. */
  readonly column: number;
  readonly content: string;
}

function partsOf(text: string): Parts {
  const dashes: number[] = [];
  let at = text.length - text.trimStart().length;
  for (
    let found = /^-(?:\s+|$)/.exec(text.slice(at));
    found !== null;
    found = /^-(?:\s+|$)/.exec(text.slice(at))
  ) {
    dashes.push(at);
    at += found[0].length;
  }
  return { dashes, column: at, content: text.slice(at) };
}

/** A way up through the lines: what was met, and the column that whatever is above must not pass. */
interface Climb {
  readonly path: readonly string[];
  readonly limit: number;
  /** A list may be at the column of its key. */
  readonly mayBeLevel: boolean;
}

/** The keys and items that a line is below; undefined inside a block text. */
function pathAbove(
  lines: readonly string[],
  from: number,
  { dashes, column }: Parts,
): readonly string[] | undefined {
  let climb = intoItems({ path: [], limit: column, mayBeLevel: false }, dashes);
  for (let line = from - 1; line >= 0 && (climb.limit > 0 || climb.mayBeLevel); line--) {
    const text = lines[line] ?? '';
    if (text.trim() === '' || /^\s*#/.test(text)) continue;
    const parts = partsOf(text);
    const key = keyOf(parts.content);
    if (isAbove(parts, climb) && key !== undefined) {
      if (/:\s+[|>][+-]?\d?\s*$/.test(text)) return undefined;
      const at = { path: [key, ...climb.path], limit: parts.column, mayBeLevel: false };
      climb = intoItems(at, parts.dashes);
    } else if (parts.dashes.length > 0 && parts.column === climb.limit && !climb.mayBeLevel) {
      climb = intoItems(climb, parts.dashes);
    }
  }
  return climb.path;
}

function isAbove({ column, dashes }: Parts, { limit, mayBeLevel }: Climb): boolean {
  return column < limit || (mayBeLevel && column === limit && dashes.length === 0);
}

function intoItems(climb: Climb, dashes: readonly number[]): Climb {
  const [first] = dashes;
  if (first === undefined) return climb;
  return { path: [...dashes.map(() => '-'), ...climb.path], limit: first, mayBeLevel: true };
}

function keyOf(content: string): string | undefined {
  return unquoted(/^("[^"]*"|'[^']*'|[^\s"'#{[][^#]*?)\s*:(?:\s|$)/.exec(content)?.[1]);
}

function unquoted(text: string | undefined): string | undefined {
  return text?.replace(/^(["'])(.*)\1$/, '$2');
}

function withoutQuotes(text: string): string {
  return text.replaceAll(/"[^"]*"|'[^']*'/g, '');
}

interface InBraces {
  readonly outer: readonly string[];
  readonly key: string | undefined;
  readonly typed: string;
  readonly siblings: readonly string[];
}

/** `cnda: { file: a, stage: |` and `profiles: [a, |`: what is open on the line itself. */
function insideBraces(content: string): InBraces | undefined {
  const open = lastOpen(content);
  if (open === undefined) return undefined;
  const outer = keyOf(content.slice(0, open));
  const inside = content.slice(open + 1);
  const parts = inside.split(',');
  const last = (parts.at(-1) ?? '').trimStart();
  if (content[open] === '[') {
    return { outer: outer === undefined ? ['-'] : [outer, '-'], key: undefined, typed: last, siblings: [] };
  }
  const siblings = parts.slice(0, -1).flatMap((part) => keyOf(part.trim()) ?? []);
  const pair = /^([^\s:]+)\s*:\s+(.*)$/.exec(last);
  return { outer: outer === undefined ? [] : [outer], key: pair?.[1], typed: pair?.[2] ?? last, siblings };
}

function lastOpen(content: string): number | undefined {
  const open: number[] = [];
  for (const { 0: bracket, index } of withQuotesBlank(content).matchAll(/[{}[\]]/g)) {
    if (bracket === '{' || bracket === '[') open.push(index);
    else open.pop();
  }
  return open.at(-1);
}

function withQuotesBlank(content: string): string {
  return content.replaceAll(/"[^"]*"|'[^']*'/g, (quoted) => ' '.repeat(quoted.length));
}

/** The keys at the same column around a line, until something is further left. */
function siblingsAround(lines: readonly string[], from: number, column: number): readonly string[] {
  const found: string[] = [];
  const look = (line: number): boolean => {
    const text = lines[line] ?? '';
    if (text.trim() === '' || /^\s*#/.test(text)) return true;
    const parts = partsOf(text);
    if (parts.column < column) return false;
    const key = parts.column === column ? keyOf(parts.content) : undefined;
    if (key !== undefined) found.push(key);
    return parts.dashes.length === 0 || parts.column > column;
  };
  const starts = partsOf(lines[from] ?? '').dashes.length > 0;
  for (let line = from - 1; line >= 0 && !starts; line--) if (!look(line)) break;
  for (let line = from + 1; line < lines.length; line++) {
    const text = lines[line] ?? '';
    if (text.trim() !== '' && partsOf(text).dashes.length > 0 && partsOf(text).column <= column) break;
    if (!look(line)) break;
  }
  return found;
}
