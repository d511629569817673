import type { Matrix } from './matrix';

/** How far apart two pieces of text stand when a space was meant, and when another line, in sizes of the font. Measured. */
const spaceFrom = 0.15;
const lineFrom = 0.5;
const backFrom = 1;

/** Joins pieces of text by where they stand on the page. */
export class TextFlow {
  private readonly parts: string[] = [];
  private length = 0;
  private last: Matrix | undefined;

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
    this.parts.push(text);
    this.length += text.length;
  }

  /** A new piece begins here: what lies between it and the one before becomes a space, a line, or nothing. */
  moveTo(start: Matrix): void {
    const { last } = this;
    if (last === undefined) return;
    const [along, across] = distance(last, start);
    if (across > lineFrom || along < -backFrom) this.add('\n');
    else if (along > spaceFrom && !/\s$/.test(this.parts.at(-1) ?? '')) this.add(' ');
  }

  endAt(end: Matrix): void {
    this.last = end;
  }
}

/** Along and across the direction of writing, in sizes of the font. */
function distance(from: Matrix, to: Matrix): readonly [along: number, across: number] {
  const size = Math.hypot(to[0], to[1]) || Math.hypot(to[2], to[3]) || 1;
  const [x, y] = [(to[4] - from[4]) / size, (to[5] - from[5]) / size];
  const [cosine, sine] = [to[0] / size, to[1] / size];
  return [x * cosine + y * sine, Math.abs(y * cosine - x * sine)];
}
