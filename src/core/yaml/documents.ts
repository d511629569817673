import type { Chunk } from '../text/located';
import { piecesOf } from '../text/piecesOf';
import { rangeOf } from '../text/position';
import type { Steps } from '../text/steps';
import type { ReadingDraft } from './nodes';
import { DraftList } from './draftList';
import type { SyntaxCause } from './syntaxCause';

export interface YamlDocuments {
  /** Each to be read by itself, with its first line in the text. Never empty. */
  readonly documents: readonly Chunk[];
  /** One for each marker or directive that our files must not have. */
  readonly problems: readonly ReadingDraft[];
}

/** After so many documents the markers that follow no longer part the text. */
const mostDocuments = 200;

const marker = /^\ufeff?(?:(?:---|\.\.\.)(?![^ \t\r\n])|%)/gm;

/**
 * Parts a text where another YAML document begins (`---`, `...`), which our files must not have, so that what is in
 * it is read all the same. A first `---` and a last `...` are allowed. Where the lines below a marker go on with what
 * is above it (they are indented, or items of a list), the marker is passed over and parts nothing. Directives
 * (`%YAML`, `%TAG`) are refused and blanked. Inside a block or quoted text a marker is indented, and so is none.
 */
export function documentsIn(text: string): YamlDocuments {
  return mayHaveMarkers(text) ? new Parting(text).result() : { documents: [{ line: 0, text }], problems: [] };
}

/** The same in steps, for a catalogue of many megabytes. */
export function* documentsInSteps(text: string): Steps<YamlDocuments> {
  let may = beginsWithMarker(text);
  for (const piece of piecesOf(text, longestMark - 1)) {
    may ||= holdsMarker(piece);
    yield;
  }
  return may ? new Parting(text).result() : { documents: [{ line: 0, text }], problems: [] };
}

const marks = ['\n---', '\n...', '\n%', '\n\ufeff'];
const longestMark = 4;

function mayHaveMarkers(text: string): boolean {
  return beginsWithMarker(text) || holdsMarker(text);
}

function beginsWithMarker(text: string): boolean {
  return /^\ufeff?[-.%]/.test(text);
}

function holdsMarker(text: string): boolean {
  return marks.some((mark) => text.includes(mark));
}

/** A line with a marker. Offsets are those of the text. */
interface MarkerLine {
  readonly line: number;
  readonly at: number;
  /** Where the marker itself ends, and where its line does. */
  readonly after: number;
  readonly end: number;
  readonly sign: '---' | '...' | '%';
}

class Parting {
  private readonly problems = new DraftList();
  private readonly documents: Chunk[] = [];
  /** The pieces of the document that is being gathered. */
  private pieces: string[] = [];
  private startLine = 0;
  /** Whether the text so far, and the document being gathered, say anything. */
  private anyContent = false;
  private started = false;
  /** An end of document is a fault only where something follows it. */
  private pendingEnd: MarkerLine | undefined;

  constructor(private readonly text: string) {}

  result(): YamlDocuments {
    let done = 0;
    for (const found of markerLines(this.text)) {
      this.take(done, found.at);
      this.pass(found);
      done = found.end;
    }
    this.take(done, this.text.length);
    this.closeDocument();
    return { documents: this.documents, problems: this.problems.all() };
  }

  /** Text between two markers. */
  private take(from: number, to: number): void {
    const piece = this.text.slice(from, to);
    this.pieces.push(piece);
    if (saysSomething(piece)) this.noteContent();
  }

  private noteContent(): void {
    this.anyContent = true;
    if (this.pendingEnd !== undefined) this.refuse(this.pendingEnd, 'MULTIPLE_DOCS');
    this.pendingEnd = undefined;
  }

  private pass(found: MarkerLine): void {
    if (found.sign === '%') {
      this.refuse(found, 'BAD_DIRECTIVE');
      return;
    }
    const isFirst = !this.anyContent && !this.started && found.sign === '---';
    this.started = true;
    if (found.sign === '...') this.pendingEnd ??= found;
    else if (!isFirst) {
      if (this.pendingEnd !== undefined) this.refuse(this.pendingEnd, 'MULTIPLE_DOCS');
      this.pendingEnd = undefined;
      this.refuse(found, 'MULTIPLE_DOCS');
    }
    const beside = this.text.slice(found.after, found.end);
    const hasContent = saysSomething(beside);
    if (this.anyContent && (hasContent || !goesOn(this.text, found.end))) this.parts(found.line);
    if (!hasContent) return;
    this.noteContent();
    // Content on the line of a marker is read in its place: after `---` YAML allows it.
    this.pieces.push(this.text.slice(found.at, found.end));
  }

  private parts(line: number): void {
    if (this.documents.length >= mostDocuments - 1) return;
    this.closeDocument();
    this.startLine = line;
  }

  private closeDocument(): void {
    const [first = ''] = this.pieces;
    const text = this.pieces.length === 1 ? first : this.pieces.join('');
    this.pieces = [];
    // Below the last marker there may be nothing, or comments alone.
    if (this.documents.length > 0 && !saysSomething(text)) return;
    this.documents.push({ line: this.startLine, text });
  }

  private refuse({ line, at, after, end, sign }: MarkerLine, what: SyntaxCause): void {
    const length = sign === '%' ? this.text.slice(at, end).trimEnd().length : after - at;
    this.problems.add('yaml-syntax', () => ({
      code: 'yaml-syntax',
      range: rangeOf(line, 0, line, length),
      params: { what },
    }));
  }
}

function* markerLines(text: string): Iterable<MarkerLine> {
  let [line, counted] = [0, 0];
  for (const { 0: found, index: at } of text.matchAll(marker)) {
    // JavaScript begins lines after CR, U+2028 and U+2029 as well.
    if (at > 0 && text[at - 1] !== '\n') continue;
    for (
      let next = text.indexOf('\n', counted);
      next !== -1 && next < at;
      next = text.indexOf('\n', counted)
    ) {
      line++;
      counted = next + 1;
    }
    const stop = text.indexOf('\n', at);
    const end = stop === -1 ? text.length : stop;
    const sign = found.endsWith('%') ? '%' : found.endsWith('---') ? '---' : '...';
    yield { line, at, after: at + found.length, end, sign };
  }
}

/** Anything but blanks and comments. */
function saysSomething(piece: string): boolean {
  return firstContent(piece, 0) !== undefined;
}

/** Whether the first line with content below is indented, or an item of a list: it goes on with what is above. */
function goesOn(text: string, from: number): boolean {
  const at = firstContent(text, from);
  if (at === undefined) return false;
  const before = text[at - 1];
  return before === ' ' || before === '\t' || /^-(?:[ \t\r\n]|$)/.test(text.slice(at, at + 2));
}

/** The offset of the first sign that is neither a blank nor in a comment. Linear. */
function firstContent(text: string, from: number): number | undefined {
  const sign = /[^\s\ufeff]/g;
  sign.lastIndex = from;
  for (let found = sign.exec(text); found !== null; found = sign.exec(text)) {
    if (found[0] !== '#') return found.index;
    const end = text.indexOf('\n', found.index);
    if (end === -1) return undefined;
    sign.lastIndex = end;
  }
  return undefined;
}
