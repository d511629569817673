import type { Facts, FileFault } from '../model';
import type { InsideText } from './insideText';

/** Reads a text that comes in pieces, in order, and holds little of it, whatever its length. */
export interface TextReader {
  add(piece: string): void;
  /** What was found. `whole` says whether all of the text was given. */
  end(whole: boolean): TextFindings;
}

export interface TextFindings {
  readonly facts: Facts;
  readonly problems: readonly FileFault[];
  readonly inside?: InsideText;
}

/**
 * Cuts pieces into lines. Of a line longer than `most` UTF-16 units (an embedded document) only the start is given, once.
 * CR, LF and CR LF end a line each.
 */
export function lineCutter(most: number, onLine: (line: string) => void): (piece: string) => void {
  let pending = '';
  let skipsFeed = false;
  return (piece) => {
    let at = skipsFeed && piece.startsWith('\n') ? 1 : 0;
    skipsFeed = false;
    // A pattern takes three times as long over millions of short lines.
    let feed = piece.indexOf('\n', at);
    let carriage = piece.indexOf('\r', at);
    while (feed !== -1 || carriage !== -1) {
      const isFeed = carriage === -1 || (feed !== -1 && feed < carriage);
      const end = isFeed ? feed : carriage;
      const line = piece.slice(at, Math.min(end, at + most));
      onLine(pending === '' ? line : (pending + line).slice(0, most));
      pending = '';
      at = !isFeed && feed === end + 1 ? end + 2 : end + 1;
      skipsFeed = !isFeed && at === piece.length && at === end + 1;
      if (feed !== -1 && feed < at) feed = piece.indexOf('\n', at);
      if (carriage !== -1 && carriage < at) carriage = piece.indexOf('\r', at);
    }
    if (pending.length < most) pending += piece.slice(at, at + most - pending.length);
  };
}
