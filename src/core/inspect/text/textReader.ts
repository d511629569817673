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
  // Its own, since it holds a place, and what is done with a line may cut another text.
  const lineEnd = /\r\n|\r|\n/gu;
  let held = '';
  let skipsFeed = false;
  return (piece) => {
    let at = skipsFeed && piece.startsWith('\n') ? 1 : 0;
    skipsFeed = false;
    lineEnd.lastIndex = at;
    for (let found = lineEnd.exec(piece); found !== null; found = lineEnd.exec(piece)) {
      onLine((held + piece.slice(at, Math.min(found.index, at + most))).slice(0, most));
      held = '';
      at = lineEnd.lastIndex;
      skipsFeed = at === piece.length && found[0] === '\r';
    }
    if (held.length < most) held += piece.slice(at, at + most - held.length);
  };
}
