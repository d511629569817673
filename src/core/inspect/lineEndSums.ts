import type { Hasher, RunningHash } from '../ports/hasher';
import type { LineEndSums } from './model';

/** Sums a text as it would be with other line ends, while it passes in parts. */
export interface RunningLineEndSums {
  add(part: Uint8Array): void;
  /** Leaves out what is the text itself; undefined where there is nothing else. */
  end(sha256: string): LineEndSums | undefined;
}

const [lineFeed, carriageReturn] = [0x0a, 0x0d];
const crlf = Uint8Array.of(carriageReturn, lineFeed);

/** As git converts: CRLF to LF and LF to CRLF, a lone CR stays. */
export function lineEndSums(hasher: Hasher): RunningLineEndSums {
  const asLf = gathered(hasher.start());
  const asCrlf = gathered(hasher.start());
  const both = (bytes: Uint8Array): void => {
    if (bytes.length === 0) return;
    asLf.add(bytes);
    asCrlf.add(bytes);
  };
  // A CR at the end of a part waits for what follows it.
  let heldReturn = false;
  const add = (part: Uint8Array): void => {
    let from = 0;
    for (let at = part.indexOf(lineFeed); at !== -1; at = part.indexOf(lineFeed, from)) {
      const afterReturn = at > from ? part[at - 1] === carriageReturn : at === 0 && heldReturn;
      if (heldReturn && at > 0) both(crlf.subarray(0, 1));
      heldReturn = false;
      both(part.subarray(from, afterReturn && at > from ? at - 1 : at));
      asLf.add(crlf.subarray(1));
      asCrlf.add(crlf);
      from = at + 1;
    }
    const rest = part.subarray(from);
    if (rest.length === 0) return;
    if (heldReturn) both(crlf.subarray(0, 1));
    heldReturn = rest[rest.length - 1] === carriageReturn;
    both(heldReturn ? rest.subarray(0, -1) : rest);
  };
  return {
    add,
    end(sha256) {
      if (heldReturn) both(crlf.subarray(0, 1));
      const [lf, withReturns] = [asLf.end(), asCrlf.end()];
      const sums = {
        ...(lf === sha256 ? {} : { lf }),
        ...(withReturns === sha256 ? {} : { crlf: withReturns }),
      };
      return Object.keys(sums).length === 0 ? undefined : sums;
    },
  };
}

/** A sum is asked for each part of a line: of millions of empty lines, the asking takes longer than the sum. Bytes. */
const gatheredSize = 64 * 1024;

function gathered(sum: RunningHash): RunningHash {
  const held = new Uint8Array(gatheredSize);
  let filled = 0;
  const give = (): void => {
    if (filled > 0) sum.add(held.subarray(0, filled));
    filled = 0;
  };
  return {
    add(bytes) {
      if (filled + bytes.length > gatheredSize) give();
      if (bytes.length > gatheredSize) sum.add(bytes);
      else {
        held.set(bytes, filled);
        filled += bytes.length;
      }
    },
    end() {
      give();
      return sum.end();
    },
  };
}
