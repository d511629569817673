import { base64RunAt, base64Value, fromBase64, isBase64Letter } from './base64';
import { GatheredInside, insideAt, type LookInside, type TextSearch } from './insideText';

/** A shorter one is a name or a sum, and too short to hold a number with what says what it is. UTF-16 units. Ours. */
const shortest = 24;
/** Of one document; what follows is not searched. Ours: the PDF of a report with some pictures. */
const longest = 4 * 1024 * 1024;
/** What all that is encoded in one text may come to. */
const mostDecoded = 16 * 1024 * 1024;
const readAtOnce = 64 * 1024;
/** Words that are looked into. Ours: more than a log has tokens with a number in them. */
const mostLooks = 2000;

/**
 * Looks for what is in a text as base64: documents of a CDA, of an exchange by SOAP, of a segment of HL7, of a token,
 * of a log. What is found there is reported without a place.
 */
export function searchEmbedded(look: LookInside): TextSearch {
  const inside = new GatheredInside();
  let remaining = mostDecoded;
  let attempts = 0;
  const leave = (): void => inside.leave('size');
  const lookAt = (letters: string): void => {
    if (letters.length < shortest || isPlainWord(letters)) return;
    if (letters.length > Math.min(longest, remaining)) {
      leave();
      return;
    }
    remaining -= letters.length;
    if (!mayHold(letters)) return;
    if (++attempts > mostLooks) leave();
    else inside.add(insideAt(look(fromBase64(letters)), undefined));
  };
  const words = encodedWords(lookAt, leave);
  return {
    add(piece) {
      if (attempts <= mostLooks) words.add(piece);
    },
    end() {
      if (attempts <= mostLooks) words.end();
      return inside.whole;
    },
  };
}

/** From so many letters on it may be a document. */
const shortestDocument = 1366;
const fewestFigures = 12;

/**
 * Whether some base64 letters are decoded: many may be a document; of few most are sums and identifiers, in which
 * hardly more than a third of the bytes are those of letters, or a text too short for a number. Said without decoding them: a log may
 * hold hundreds of thousands.
 */
function mayHold(encoded: string): boolean {
  if (encoded.length >= shortestDocument || encoded.startsWith('UEs')) return true;
  let [bytes, letters, zeros, figures, bits] = [0, 0, 0, 0, 0];
  for (let at = 0; at < encoded.length; at++) {
    bits = ((bits << 6) | base64Value(encoded, at)) & 0xffffff;
    if (at % 4 === 0) continue;
    const byte = (bits >> (6 - 2 * (at % 4))) & 0xff;
    bytes++;
    if (byte === 0) zeros++;
    else if ((byte >= 32 && byte < 127) || (byte >= 9 && byte <= 13)) letters++;
    if (byte >= 48 && byte <= 57) figures++;
  }
  return figures >= fewestFigures || letters * 5 >= (bytes - zeros) * 3;
}

/** Gives what may be encoded in a text that comes in pieces, whole; says of what is too long that it is left. */
function encodedWords(onWord: (letters: string) => void, onLeft: () => void) {
  let pending = '';
  let waiting: string[] = [];
  let length = 0;
  /** In the middle of what is longer than is searched. */
  let isSkipping = false;
  /** `isLast`: nothing follows what may go on. */
  const read = (text: string, isLast: boolean): void => {
    let at = 0;
    for (let start = nextWord(text, at); start !== undefined; start = nextWord(text, at)) {
      const run = base64RunAt(text, start);
      if (!isLast && run.end >= text.length - longestEnd) {
        isSkipping = text.length - start > longest;
        if (isSkipping) onLeft();
        pending = isSkipping ? '' : text.slice(start);
        return;
      }
      onWord(run.letters);
      at = Math.max(run.end, start + 1);
    }
    pending = isLast ? '' : text.slice(lastWord(text, at));
  };
  const take = (isLast: boolean): void => {
    const text = waiting.join('');
    [waiting, length] = [[], 0];
    const from = isSkipping ? wordEnd(text, 0) : 0;
    if (isSkipping && from === text.length && !isLast) return;
    isSkipping = false;
    read(pending + text.slice(from), isLast);
  };
  return {
    add: (piece: string): void => {
      waiting.push(piece);
      length += piece.length;
      // The pending text is searched again with each piece: only once at least as much has been added, to stay linear.
      if (length >= Math.max(readAtOnce, pending.length)) take(false);
    },
    end: (): void => {
      take(true);
    },
  };
}

/** The longest way to write the end of a line, with what it may be indented by. */
const longestEnd = 100;

/** The names of programs, hexadecimal sums, and numbers: most long words of a log. */
function isPlainWord(letters: string): boolean {
  return /^(?:[0-9a-f-]*|[0-9A-F-]*|[a-z/_-]*)$/u.test(letters);
}

/** Where a word of at least the shortest length begins; a step of that length misses none. */
function nextWord(text: string, from: number): number | undefined {
  for (let at = from + shortest - 1; at < text.length; at += shortest) {
    if (!isBase64Letter(text, at)) continue;
    let start = at;
    while (start > from && isBase64Letter(text, start - 1)) start--;
    let end = at + 1;
    while (end < text.length && end - start < shortest && isBase64Letter(text, end)) end++;
    if (end - start >= shortest) return start;
    at = end - 1;
  }
  return undefined;
}

function wordEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && isBase64Letter(text, at)) at++;
  return at;
}

/** Where the word begins that the end of a text may have cut. */
function lastWord(text: string, from: number): number {
  let at = text.length;
  while (at > from && isBase64Letter(text, at - 1)) at--;
  return at;
}
