import type { Matrix } from './matrix';

/** How far apart two pieces of text stand when a space was meant, and when another line, in sizes of the font. Measured. */
const spaceFrom = 0.15;
const lineFrom = 0.5;
const backFrom = 1;
/** How far back a piece begins that is drawn over the one before. Measured on TeX, which draws marks and letters apart. */
const overFrom = 0.15;

/** Joins pieces of text by where they stand on the page. */
export class TextFlow {
  private readonly parts: string[] = [];
  private length = 0;
  private last: Matrix | undefined;
  private isOver = false;

  constructor(private readonly most: number) {}

  get isFull(): boolean {
    return this.length >= this.most;
  }

  get text(): string {
    return this.parts
      .join('')
      .slice(0, this.most)
      .replace(/[ \t]+$/gm, '')
      .trim();
  }

  add(text: string): void {
    if (this.isFull) return;
    const drawnOver = this.isOver && text !== '' ? composed(this.parts.at(-1) ?? '', text) : undefined;
    if (text !== '') this.isOver = false;
    if (drawnOver === undefined) this.parts.push(text);
    else this.parts[this.parts.length - 1] = drawnOver;
    this.length += text.length;
  }

  /** A new piece begins here: what lies between it and the one before becomes a space, a line, or nothing. */
  moveTo(start: Matrix): void {
    const { last } = this;
    if (last === undefined) return;
    const [along, across] = distance(last, start);
    if (across > lineFrom || along < -backFrom) this.add('\n');
    else if (along > spaceFrom && !/\s$/.test(this.parts.at(-1) ?? '')) this.add(' ');
    else this.isOver = along < -overFrom;
  }

  endAt(end: Matrix): void {
    this.last = end;
  }
}

/** Marks that stand by themselves, and what they are over or under a letter. */
const marks: ReadonlyMap<string, string> = new Map([
  ['`', '\u0300'],
  ['´', '\u0301'],
  ['ˆ', '\u0302'],
  ['^', '\u0302'],
  ['˜', '\u0303'],
  ['¨', '\u0308'],
  ['¸', '\u0327'],
  ['ˇ', '\u030c'],
]);

/** A letter and a mark drawn over each other, in whatever order, as the one letter that is seen; undefined for others. */
function composed(before: string, text: string): string | undefined {
  const [first, over] = [before.slice(-1), marks.get(text)];
  if (over !== undefined) return /\p{L}$/u.test(before) ? joined(before, over) : undefined;
  const mark = marks.get(first);
  if (mark === undefined || !/^\p{L}/u.test(text)) return undefined;
  return before.slice(0, -1) + joined(text.slice(0, 1), mark) + text.slice(1);
}

function joined(letters: string, mark: string): string {
  return (letters.replace(/ı$/, 'i') + mark).normalize('NFC');
}

/** Along and across the direction of writing, in sizes of the font. */
function distance(from: Matrix, to: Matrix): readonly [along: number, across: number] {
  const size = Math.hypot(to[0], to[1]) || Math.hypot(to[2], to[3]) || 1;
  const [x, y] = [(to[4] - from[4]) / size, (to[5] - from[5]) / size];
  const [cosine, sine] = [to[0] / size, to[1] / size];
  return [x * cosine + y * sine, Math.abs(y * cosine - x * sine)];
}
