import { isProofKeyLine } from './isProofKeyLine';

interface ItemCuts {
  /** From where to where each item is. */
  readonly cuts: readonly (readonly [from: number, to: number])[];
  /** Behind the bracket that closes the list; where there is none, behind its last line. */
  readonly end: number;
}

/** No more characters in all are searched for what a quote of a broken text holds. */
const mostQuoted = 1_000_000;

/**
 * Cuts what is in brackets into its items, as someone would who sees that a brace, a bracket or a quote is missing: an
 * item also begins at a brace behind another item, behind a comma or first on its line, and the list ends before a line that
 * is no further in than its key, at `keyColumn`, and says nothing of a proof; -1 where lines tell nothing. Linear.
 */
export function itemCuts(text: string, from: number, keyColumn: number): ItemCuts {
  return new Cutting(text, from, keyColumn).result();
}

class Cutting {
  private readonly cuts: (readonly [number, number])[] = [];
  /** Of the item that is open: where it began, and how many braces and brackets in it are not closed. */
  private start = -1;
  private braces = 0;
  private brackets = 0;
  /** The last character that is no blank, and whether it is on the same line. */
  private last = '[';
  private isFirstOnLine = false;
  private quoted = 0;
  /** Of the line that was asked for last. */
  private lineEnd = -1;

  constructor(
    private readonly text: string,
    private readonly from: number,
    private readonly keyColumn: number,
  ) {}

  result(): ItemCuts {
    const { text } = this;
    for (let at = this.from; at < text.length; at++) {
      const character = text.charAt(at);
      if (character === '\n') {
        if (this.endsBefore(at + 1)) return this.ended(at);
        this.isFirstOnLine = true;
      } else if (character === '#' && /\s/.test(text.charAt(at - 1))) {
        at = this.endOfLine(at) - 1;
      } else if (!/\s/.test(character)) {
        if (this.take(character, at)) return this.ended(at, character === ']' ? at + 1 : at);
        if (character === '"' || character === "'") at = this.behindQuote(character, at);
        this.last = text.charAt(at);
        this.isFirstOnLine = false;
      }
    }
    return this.ended(text.length);
  }

  private ended(at: number, end = at): ItemCuts {
    this.close(at);
    return { cuts: this.cuts, end };
  }

  /** Whether the list ends with this character. */
  private take(character: string, at: number): boolean {
    if (character === '{') this.takeBrace(at);
    else if (character === '}') {
      if (this.braces === 0) return this.keyColumn === -1;
      if (--this.braces === 0) this.close(at + 1);
    } else if (character === '[') {
      this.open(at);
      this.brackets++;
    } else if (character === ']') {
      if (this.brackets > 0) this.brackets--;
      else if (this.braces === 0) return true;
    } else if (character === ',') {
      if (this.braces === 0 && this.brackets === 0) this.close(at);
    } else this.open(at);
    return false;
  }

  private takeBrace(at: number): void {
    const isValue = this.last === ':';
    const isNext = this.last === ',' || this.last === '}' || this.last === '{' || this.isFirstOnLine;
    if (!isValue && isNext) this.close(at);
    this.open(at);
    this.braces++;
  }

  private open(at: number): void {
    if (this.start === -1) this.start = at;
  }

  private close(at: number): void {
    if (this.start !== -1) this.cuts.push([this.start, at]);
    this.start = -1;
    this.braces = 0;
    this.brackets = 0;
  }

  private endOfLine(from: number): number {
    if (from > this.lineEnd) {
      const end = this.text.indexOf('\n', from);
      this.lineEnd = end === -1 ? this.text.length : end;
    }
    return this.lineEnd;
  }

  private endsBefore(lineStart: number): boolean {
    let at = lineStart;
    while (this.text.charCodeAt(at) === 32) at++;
    if (at - lineStart > this.keyColumn || /^[\s#[\]{},]?$/.test(this.text.charAt(at))) return false;
    return !isProofKeyLine(this.text.slice(lineStart, this.endOfLine(at)));
  }

  /** Where a quote that opens a value is closed on its line and holds no other proof, the offset of the closing one. */
  private behindQuote(quote: string, at: number): number {
    if (this.quoted >= mostQuoted || !/[\s:,[{]/.test(this.text.charAt(at - 1))) return at;
    const most = Math.min(this.endOfLine(at), at + mostQuoted - this.quoted);
    for (
      let end = this.text.indexOf(quote, at + 1);
      end !== -1 && end < most;
      end = this.text.indexOf(quote, end + 1)
    ) {
      this.quoted += end - at;
      if (!/^[\s:,\]}]?$/.test(this.text.charAt(end + 1))) continue;
      return /[,[]\s*\{\s*\w+\s*:/.test(this.text.slice(at, end)) ? at : end;
    }
    this.quoted += most - at;
    return at;
  }
}
