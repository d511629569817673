import { type Bytes, hasTextAt } from './bytes';

/** The first bytes as text; undefined where they are no text. */
export interface TextHead {
  readonly text: string;
  /** Whether it is the whole file. */
  readonly whole: boolean;
  readonly encoding: TextEncoding;
  /** Whether zeros were between its letters or around them, which are left out of `text`. */
  readonly zeros?: boolean;
}

export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** Letters of a short unmarked file, or of one with zeros, outside ASCII, of a hundred: more is no text of ours in an old encoding. */
const mostForeign = 30;
/** From here on, bytes that are no text hold a control character for certain. */
const longEnough = 200;

/** Reads UTF-8, UTF-16 and, where it is neither, one letter for each byte: logs of old systems are written so. */
export function decodeHead({ head, whole }: Pick<Bytes, 'head' | 'whole'>): TextHead | undefined {
  const wide = wideEncoding(head);
  if (wide !== undefined) {
    // A letter of two units may be cut where the first part ends.
    const text = new TextDecoder(wide).decode(head.subarray(0, head.length & ~1), { stream: true });
    if (!/[\0\ufffd]/u.test(text)) return { text, whole, encoding: wide };
  }
  const bare = withoutZeros(head);
  if (bare === undefined) return narrowText(head, whole, false);
  const found = narrowText(bare, whole, true);
  return found === undefined ? undefined : { ...found, zeros: true };
}

/** `isMixed`: a part of it may be in another encoding, in which some letters look like controls. */
function narrowText(head: Uint8Array, whole: boolean, isMixed: boolean): TextHead | undefined {
  const modern = utf8(head, whole);
  const text = modern ?? oldEncoding(head, isMixed);
  const encoding = modern === undefined ? 'windows-1252' : 'utf-8';
  const isNoise = hasControl(head) && ((modern === undefined && !isMixed) || !isStray(head));
  return text === undefined || isNoise ? undefined : { text, whole, encoding };
}

/** Zeros among letters, most of which are foreign, are those of a picture without a mark. */
function oldEncoding(head: Uint8Array, isMixed: boolean): string | undefined {
  const isShort = head.length < longEnough && !hasTextAt(head, 0, '<?xml');
  return isFilled(head) || ((isShort || isMixed) && isMostlyForeign(head))
    ? undefined
    : new TextDecoder('windows-1252').decode(head);
}

/** Whether all bytes are the same, and no letter of ASCII: memory on which nothing was written is full of 255. */
export function isFilled(bytes: Uint8Array): boolean {
  const [first = 0] = bytes;
  return first > 0x7f && bytes.length > 1 && bytes.every((byte) => byte === first);
}

/** Whether more of some bytes are outside ASCII than in a text of ours in an old encoding. */
export function isMostlyForeign(bytes: Uint8Array): boolean {
  let foreign = 0;
  for (const byte of bytes) if (byte > 0x7f) foreign++;
  return foreign * 100 > bytes.length * mostForeign;
}

/** By its mark, or by the zeros that are at every second place. */
function wideEncoding(head: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  const sample = head.subarray(0, 512);
  if (sample.length < 8 || !sample.includes(0)) return undefined;
  let even = 0;
  let odd = 0;
  sample.forEach((byte, at) => {
    if (byte !== 0) return;
    if (at % 2 === 0) even++;
    else odd++;
  });
  if (odd > sample.length * 0.4 && even === 0) return 'utf-16le';
  return even > sample.length * 0.4 && odd === 0 ? 'utf-16be' : undefined;
}

/** Tab, line ends, form feed, escape (colours in logs), and the marks around an HL7 message are text; other controls are not. */
const control = Uint8Array.from({ length: 256 }, (_, byte) =>
  byte < 8 || (byte > 13 && byte < 26) || (byte > 28 && byte < 32) ? 1 : 0,
);

/** Most bytes of a dossier pass here: four are asked at once whether one of them is below a space. */
function hasControl(bytes: Uint8Array): boolean {
  const isAligned = bytes.byteOffset % 4 === 0;
  const words = isAligned ? new Int32Array(bytes.buffer, bytes.byteOffset, bytes.length >> 2) : noWords;
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? 0;
    const isBelow = ((word - 0x20202020) & ~word & 0x80808080) !== 0;
    if (isBelow && isAnyControl(bytes, at * 4, at * 4 + 4)) return true;
  }
  return isAnyControl(bytes, words.length * 4, bytes.length);
}

const noWords = new Int32Array();

/** Marks that part fields, as those of a datamatrix: a device sends more of them than of all other controls. */
const partsFields = (byte: number): boolean => byte >= 0x1c && byte <= 0x1f;

/** A bell in a log, or what a device sent: few, in what is text by all other signs. */
function isStray(bytes: Uint8Array): boolean {
  let [count, marks] = [0, 0];
  for (const byte of bytes) {
    if (partsFields(byte)) marks++;
    else count += control[byte] ?? 0;
  }
  return count * 100 <= bytes.length && marks * 8 <= bytes.length;
}

/**
 * The bytes without zeros, where there are some and the others may be text: a log in a file made larger beforehand, a field
 * that was filled up, a program that adds UTF-16 to what is not (PowerShell's `>>`). Undefined where there are none, or
 * little else.
 */
function withoutZeros(head: Uint8Array): Uint8Array | undefined {
  const first = head.indexOf(0);
  if (first < 0) return undefined;
  const bare = head.filter((byte) => byte !== 0);
  const from = head.findIndex((byte) => byte !== 0);
  const to = head.findLastIndex((byte) => byte !== 0) + 1;
  // Zeros all over are those of numbers, unless every second byte is one.
  const zeros = to - from - bare.length;
  return bare.length >= fewestLetters && zeros <= bare.length * 1.05 ? bare : undefined;
}

/** Fewer letters among zeros are no text. Ours. */
const fewestLetters = 16;

function isAnyControl(bytes: Uint8Array, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (control[bytes[at] ?? 0] === 1) return true;
  return false;
}

const strictly = new TextDecoder('utf-8', { fatal: true });

function utf8(head: Uint8Array, whole: boolean): string | undefined {
  // A letter of up to four bytes may be cut where the first part ends.
  for (let cut = 0; cut <= (whole ? 0 : 3); cut++) {
    try {
      return strictly.decode(head.subarray(0, head.length - cut));
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
    }
  }
  return undefined;
}
