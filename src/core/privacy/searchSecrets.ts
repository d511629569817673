import type { MarkedPlaces } from '../inspect/model';
import { mostPlaces } from './identities';
import { searchedSecrets } from './secretsIn';

/** Looks for secrets in a text that comes in pieces: how many there are, and on which lines. Never the value. */
export interface SecretSearch {
  add(piece: string): void;
  end(): MarkedPlaces;
  /** Whether so many were met that what followed was not looked at. */
  readonly isFull: boolean;
}

/** Places of one text that are looked at for a secret. Ours: more than most logs have. */
const mostTried = 30_000;

/** Pieces are gathered up to so much, and cut where a line ends. UTF-16 units. */
const readAtOnce = 64 * 1024;
/** What a private key may come to stays together. */
const overlap = 8 * 1024;

/** A search for secrets in one text. Places are lines, from 1. Holds at most some tens of KiB of the text at a time. */
export function searchSecrets(): SecretSearch {
  const places: number[] = [];
  let count = 0;
  let pending = '';
  let line = 1;
  let tried = 0;
  const read = (isLast: boolean): void => {
    const cut = isLast ? pending.length : cutOf(pending);
    let from = 0;
    const { places: found, tried: candidates } = searchedSecrets(pending);
    tried += candidates;
    for (const { start } of found) {
      if (start >= cut) break;
      line += endsIn(pending, from, start);
      from = start;
      count++;
      if (places.length < mostPlaces && places.at(-1) !== line) places.push(line);
    }
    line += endsIn(pending, from, cut);
    pending = pending.slice(cut);
  };
  return {
    get isFull() {
      return tried > mostTried;
    },
    add(piece) {
      for (let at = 0; at < piece.length && tried <= mostTried; at += readAtOnce) {
        pending += piece.slice(at, at + readAtOnce);
        if (pending.length >= readAtOnce) read(false);
      }
    },
    end() {
      if (tried <= mostTried) read(true);
      return { count, places };
    },
  };
}

/** Behind a line that ends before what is kept together, so that no line is read in two parts. */
function cutOf(text: string): number {
  const most = text.length - overlap;
  const feed = text.lastIndexOf('\n', most);
  // HL7 ends its segments with CR alone.
  const end = feed > 0 ? feed : text.lastIndexOf('\r', most);
  return end > 0 ? end + 1 : text.length - overlap;
}

/** How many lines end between two places: with CR, LF or CR LF. */
function endsIn(text: string, from: number, to: number): number {
  let lines = 0;
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code === lineFeed || (code === carriageReturn && text.charCodeAt(at + 1) !== lineFeed)) lines++;
  }
  return lines;
}

const [lineFeed, carriageReturn] = [10, 13];
