import { DraftList } from './draftList';
import { quotedEnd } from './quotedEnd';
import { tooManyElements, unsupportedSyntax } from './notForFastParser';

/** Characters that YAML does not allow, or that break lines for some readers only. */
// oxlint-disable-next-line no-control-regex -- control characters are what is looked for
export const unsupportedCharacters = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f\u0085\u2028\u2029\ufeff]|\r(?!\n)/;

const space = 32;
const tab = 9;
const dash = 45;
const hash = 35;

/** Walks over the lines that have content; blank lines and comment lines are passed. `at` moves inside the line. */
export class LineCursor {
  line = -1;
  /** Where the content of the line, or of the item on it, starts. */
  column = 0;
  /** The line without its end: every search stays inside it. */
  text = '';
  /** Where the next thing to read is in the line, and where the line ends. */
  at = 0;
  end = 0;
  hasLine = true;
  /** How many lines, and items in brackets, may still be read before it is too much. */
  remaining = Number.POSITIVE_INFINITY;
  /** Of what was read so far: it can be read, but hardly says what was meant. */
  readonly problems = new DraftList();
  private nextStart = 0;

  constructor(private readonly source: string) {
    this.nextLine();
  }

  nextLine(): void {
    do {
      this.hasLine = this.enterLine();
    } while (this.hasLine && this.isBlank());
  }

  /** Goes to the next raw line, blank or not; false at the end of the text. */
  enterLine(): boolean {
    if (this.nextStart > this.source.length) return false;
    this.count();
    const newline = this.source.indexOf('\n', this.nextStart);
    const stop = newline === -1 ? this.source.length : newline;
    this.end =
      (stop > this.nextStart && this.source.charCodeAt(stop - 1) === 13 ? stop - 1 : stop) - this.nextStart;
    this.text = this.source.slice(this.nextStart, this.nextStart + this.end);
    this.nextStart = stop + 1;
    this.line++;
    this.at = 0;
    this.skipSpaces();
    this.column = this.at;
    return true;
  }

  count(): void {
    if (--this.remaining < 0) throw tooManyElements;
  }

  skipSpaces(): void {
    while (this.at < this.end && this.text.charCodeAt(this.at) === space) this.at++;
    if (this.at < this.end && this.text.charCodeAt(this.at) === tab) throw unsupportedSyntax;
  }

  /** After a dash: what comes next on the line is content with a column of its own. */
  skipDash(): void {
    this.at++;
    this.skipSpaces();
    this.column = this.at;
  }

  get startsItem(): boolean {
    if (this.text.charCodeAt(this.at) !== dash || this.at >= this.end) return false;
    return this.at + 1 === this.end || this.text.charCodeAt(this.at + 1) === space;
  }

  /** Whether `key: …` starts here. Only looks; reading it may still depart. */
  get startsPair(): boolean {
    const first = this.text[this.at];
    if (this.at >= this.end || first === '[' || first === '{' || first === '|' || first === '>') return false;
    if (first === '"' || first === "'") return this.quotedKeyAhead();
    const comment = this.text.indexOf(' #', this.at);
    const text = comment === -1 ? this.text : this.text.slice(0, comment);
    return text.includes(': ', this.at) || (text.length > this.at && text.endsWith(':'));
  }

  get atBlockIndicator(): boolean {
    this.skipSpaces();
    const first = this.text[this.at];
    return this.at < this.end && (first === '|' || first === '>');
  }

  /** Ends a walk over raw lines: the cursor is on a line with content again. */
  settle(onLine: boolean): void {
    this.hasLine = onLine;
    if (onLine && this.isBlank()) this.nextLine();
  }

  private quotedKeyAhead(): boolean {
    let at = quotedEnd(this.text, this.at) + 1;
    while (this.text.charCodeAt(at) === space) at++;
    return this.text[at] === ':' && (at + 1 >= this.end || this.text.charCodeAt(at + 1) === space);
  }

  private isBlank(): boolean {
    return this.at >= this.end || this.text.charCodeAt(this.at) === hash;
  }
}
