import { rangeOf, type Position, type Range } from '../../text/position';
import { LineIndex } from '../../text/lineIndex';
import type { TextEdit } from '../../text/textEdit';

/** A text cut into lines, and the edits that put whole lines into it. */
export class SourceText {
  /** Without their ends. */
  readonly lines: readonly string[];
  private readonly ends: readonly string[];
  private readonly index: LineIndex;

  constructor(readonly text: string) {
    const parts = text.split(/(\r\n|\n|\r)/);
    this.lines = parts.filter((_, order) => order % 2 === 0);
    this.ends = parts.filter((_, order) => order % 2 === 1);
    this.index = new LineIndex(text);
  }

  line(number: number): string {
    return this.lines[number] ?? '';
  }

  /** What is in a range. */
  slice(range: Range): string {
    return this.text.slice(this.index.offsetAt(range.start), this.index.offsetAt(range.end));
  }

  /** From a position to the end of its line. */
  restAt(position: Position): string {
    return this.line(position.line).slice(position.character);
  }

  /** Puts lines below a line. They end as that one does; a last line without an end is left without one. */
  insertBelow(line: number, added: readonly string[]): TextEdit {
    const end = this.ends[line] ?? this.ends[line - 1] ?? this.ends[0] ?? '\n';
    const column = this.line(line).length;
    return {
      range: rangeOf(line, column, line, column),
      newText: added.map((text) => `${end}${text}`).join(''),
    };
  }

  /** Takes whole lines out, both included. The last line of a text gives up the end of the line before it. */
  removeLines(first: number, last: number): TextEdit {
    if (last + 1 < this.lines.length) return { range: rangeOf(first, 0, last + 1, 0), newText: '' };
    const before =
      first > 0 ? { line: first - 1, character: this.line(first - 1).length } : { line: 0, character: 0 };
    return { range: { start: before, end: { line: last, character: this.line(last).length } }, newText: '' };
  }

  /** The end that this file gives its lines. */
  get lineEnd(): string {
    return this.ends[0] ?? '\n';
  }

  /** The last line that is not blank; -1 in a blank text. */
  get lastFilledLine(): number {
    return this.lines.findLastIndex((line) => line.trim() !== '');
  }
}

/** The column of the first sign of a line; undefined for a blank one. */
export function columnOf(line: string): number | undefined {
  const at = line.search(/\S/);
  return at === -1 ? undefined : at;
}

/** Whether a line holds nothing but a comment. */
export function isComment(line: string): boolean {
  return /^\s*#/.test(line);
}
