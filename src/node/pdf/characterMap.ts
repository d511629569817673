import { PdfScanner, ended } from './pdfScanner';
import { type PdfValue, bytesOf, isKind, isList } from './pdfValue';

/** What a font says of its codes: how long they are, and what text each stands for. */
export interface CharacterMap {
  /** Of each range of codes: its length in bytes, its first and its last. */
  readonly spaces: readonly CodeSpace[];
  readonly texts: ReadonlyMap<number, string>;
}

interface CodeSpace {
  readonly length: number;
  readonly first: number;
  readonly last: number;
}

const mostEntries = 100_000;

export function readCharacterMap(bytes: Uint8Array): CharacterMap {
  const scanner = new PdfScanner(bytes, 0, false);
  const spaces: CodeSpace[] = [];
  const texts = new Map<number, string>();
  let held: PdfValue[] = [];
  for (let value = scanner.value(); value !== ended; value = scanner.value()) {
    if (!isKind(value, 'word')) {
      held.push(value);
      if (held.length > mostEntries) break;
      continue;
    }
    if (value.word === 'endbfchar') addPairs(held, texts);
    else if (value.word === 'endbfrange') addRanges(held, texts);
    else if (value.word === 'endcodespacerange') addSpaces(held, spaces);
    held = [];
  }
  return { spaces, texts };
}

/** How many bytes the code that begins here has. */
export function codeLength({ spaces }: CharacterMap, bytes: string, at: number): number {
  for (let length = 1, code = 0; length <= 4; length++) {
    code = code * 256 + bytes.charCodeAt(at + length - 1);
    if (spaces.some((one) => one.length === length && code >= one.first && code <= one.last)) return length;
  }
  return spaces[0]?.length ?? 2;
}

export function codeOf(bytes: string): number {
  let code = 0;
  for (let at = 0; at < bytes.length; at++) code = code * 256 + bytes.charCodeAt(at);
  return code;
}

function addSpaces(held: readonly PdfValue[], spaces: CodeSpace[]): void {
  for (let at = 0; at + 1 < held.length && spaces.length < 100; at += 2) {
    const [first, last] = [bytesOf(held[at]), bytesOf(held[at + 1])];
    if (first === undefined || last === undefined || first.length === 0) continue;
    spaces.push({ length: first.length, first: codeOf(first), last: codeOf(last) });
  }
}

function addPairs(held: readonly PdfValue[], texts: Map<number, string>): void {
  for (let at = 0; at + 1 < held.length; at += 2) {
    const [code, text] = [bytesOf(held[at]), bytesOf(held[at + 1])];
    if (code !== undefined && text !== undefined) texts.set(codeOf(code), utf16(text));
  }
}

function addRanges(held: readonly PdfValue[], texts: Map<number, string>): void {
  for (let at = 0; at + 2 < held.length; at += 3) {
    const [from, to, target] = [bytesOf(held[at]), bytesOf(held[at + 1]), held[at + 2]];
    if (from === undefined || to === undefined) continue;
    const [first, last] = [codeOf(from), Math.min(codeOf(to), codeOf(from) + 0xffff)];
    const start = bytesOf(target);
    for (let code = first; code <= last && texts.size < mostEntries; code++) {
      const text = start === undefined ? listed(target, code - first) : raised(start, code - first);
      if (text !== undefined) texts.set(code, text);
    }
  }
}

function listed(target: PdfValue | undefined, at: number): string | undefined {
  const text = isList(target) ? bytesOf(target[at]) : undefined;
  return text === undefined ? undefined : utf16(text);
}

/** The text of a range's first code, with its last unit so much higher. */
function raised(start: string, by: number): string {
  const text = utf16(start);
  const last = text.codePointAt(text.length - 1);
  if (last === undefined) return '';
  // The second half of a pair counts as the pair does.
  return text.slice(0, -1) + String.fromCharCode((last + by) & 0xffff);
}

/** Text of two bytes for each unit; of one byte, its code. */
export function utf16(bytes: string): string {
  if (bytes.length === 1) return bytes;
  let text = '';
  for (let at = 0; at + 1 < bytes.length && at < 128; at += 2) {
    text += String.fromCharCode(bytes.charCodeAt(at) * 256 + bytes.charCodeAt(at + 1));
  }
  return text;
}
