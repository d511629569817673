import type { Hasher, RunningHash } from '../ports/hasher';
import type { LineEndHashes } from './model';

/** Sums a text as it would be with other line ends, while it passes in parts. */
export interface RunningLineEndHashes {
  add(part: Uint8Array): void;
  /** Leaves out what is the text itself; undefined where there is nothing else. */
  end(sha256: string): LineEndHashes | undefined;
}

const [lineFeed, carriageReturn] = [0x0a, 0x0d];

/** As git converts: CRLF to LF and LF to CRLF; a CR without LF stays. */
export function lineEndHashes(hasher: Hasher): RunningLineEndHashes {
  const asLf = new Gathered(hasher.start());
  const asCrlf = new Gathered(hasher.start());
  // A CR waits for what follows it: at the end of a part, for the next one.
  let pendingReturn = false;
  const addPendingReturn = (): void => {
    if (pendingReturn) for (const sum of [asLf, asCrlf]) sum.addByte(carriageReturn);
    pendingReturn = false;
  };
  const addLine = (part: Uint8Array, from: number, to: number): void => {
    if (from === to) return;
    addPendingReturn();
    pendingReturn = part[to - 1] === carriageReturn;
    const end = pendingReturn ? to - 1 : to;
    asLf.add(part, from, end);
    asCrlf.add(part, from, end);
  };
  const add = (part: Uint8Array): void => {
    let from = 0;
    for (let at = lineEndFrom(part, from); at !== -1; at = lineEndFrom(part, from)) {
      addLine(part, from, at);
      pendingReturn = false;
      asLf.addByte(lineFeed);
      asCrlf.addByte(carriageReturn);
      asCrlf.addByte(lineFeed);
      from = at + 1;
    }
    addLine(part, from, part.length);
  };
  return {
    add,
    end(sha256) {
      addPendingReturn();
      const [lf, withReturns] = [asLf.end(), asCrlf.end()];
      const sums = {
        ...(lf === sha256 ? {} : { lf }),
        ...(withReturns === sha256 ? {} : { crlf: withReturns }),
      };
      return Object.keys(sums).length === 0 ? undefined : sums;
    },
  };
}

/** So many bytes are read one by one: of millions of empty lines, to ask for the next takes longer. */
const shortLine = 16;

/** The next LF; -1 where there is none. */
function lineEndFrom(part: Uint8Array, from: number): number {
  const soon = Math.min(part.length, from + shortLine);
  for (let at = from; at < soon; at++) if (part[at] === lineFeed) return at;
  return part.indexOf(lineFeed, soon);
}

const gatheredSize = 64 * 1024;

/** Gathers small parts for a sum, for the same reason. */
class Gathered {
  private readonly gathered = new Uint8Array(gatheredSize);
  private filled = 0;

  constructor(private readonly sum: RunningHash) {}

  addByte(byte: number): void {
    if (this.filled === gatheredSize) this.give();
    this.gathered[this.filled++] = byte;
  }

  add(part: Uint8Array, from: number, to: number): void {
    const length = to - from;
    if (length <= shortLine) {
      for (let at = from; at < to; at++) this.addByte(part[at] ?? 0);
      return;
    }
    if (this.filled + length > gatheredSize) this.give();
    const bytes = part.subarray(from, to);
    if (length > gatheredSize) {
      this.sum.add(bytes);
      return;
    }
    this.gathered.set(bytes, this.filled);
    this.filled += length;
  }

  end(): string {
    this.give();
    return this.sum.end();
  }

  private give(): void {
    if (this.filled > 0) this.sum.add(this.gathered.subarray(0, this.filled));
    this.filled = 0;
  }
}
