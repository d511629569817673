import { type CharacterMap, codeLength, codeOf, readCharacterMap, utf16 } from './characterMap';
import type { Encoding } from './encodings';
import { lettersOfGlyphs } from './lettersOfGlyphs';
import type { PdfFile } from './pdfFile';
import { type PdfDictionary, type PdfValue, bytesOf, isKind, isList, nameOf, numberOf } from './pdfValue';
import { simpleEncoding } from './simpleEncoding';
import { usualWidth } from './usualWidth';

/** One code of a string that is shown. */
export interface Glyph {
  readonly text: string;
  /** In thousandths of the size of the font. */
  readonly width: number;
  /** Whether the space between words is added to it. */
  readonly isSpace: boolean;
}

/** Answers with the glyphs of a string that is shown in the font. */
export type PdfFont = (bytes: string) => readonly Glyph[];

/** Stands for a glyph of which nobody can say what it means. */
const unknown = '\ufffd';

export function fontOf(file: PdfFile, dictionary: PdfDictionary): PdfFont {
  const stream = file.resolve(dictionary.entries.get('ToUnicode'));
  const map = isKind(stream, 'stream') ? readCharacterMap(file.decode(stream)) : undefined;
  const isComposite = nameOf(file.resolve(dictionary.entries.get('Subtype'))) === 'Type0';
  return isComposite ? compositeFont(file, dictionary, map) : simpleFont(file, dictionary, map);
}

function simpleFont(file: PdfFile, { entries }: PdfDictionary, map: CharacterMap | undefined): PdfFont {
  const encoding = simpleEncoding(file, entries);
  const width = simpleWidths(file, entries, encoding);
  const glyphs = new Map<number, Glyph>();
  const glyph = (code: number): Glyph => {
    const known = glyphs.get(code);
    if (known !== undefined) return known;
    const own = map?.texts.get(code);
    // Some producers map every code to nothing.
    const text = own !== undefined && !/^\0*$/.test(own) ? own : (encoding[code] ?? '');
    const made = { text: cleaned(text === '' ? unknown : text), width: width(code), isSpace: code === 32 };
    glyphs.set(code, made);
    return made;
  };
  return (bytes) => Array.from(bytes, (letter) => glyph(letter.charCodeAt(0)));
}

type Entries = PdfDictionary['entries'];

function simpleWidths(file: PdfFile, entries: Entries, encoding: Encoding): (code: number) => number {
  const widths = file.resolve(entries.get('Widths'));
  const first = numberOf(file.resolve(entries.get('FirstChar'))) ?? 0;
  const missing = numberOf(file.dictionary(entries.get('FontDescriptor')).entries.get('MissingWidth'));
  const matrix = file.resolve(entries.get('FontMatrix'));
  const scale = isList(matrix) ? Math.abs(numberOf(matrix[0]) ?? 0.001) * 1000 : 1;
  const listed = isList(widths) ? widths : [];
  // Nobody need say how wide the letters of the fonts are that every reader has.
  const usual = usualWidth(nameOf(file.resolve(entries.get('BaseFont'))) ?? '');
  return (code) => {
    const said = numberOf(file.resolve(listed[code - first])) ?? missing;
    return (said ?? usual(encoding[code] ?? '') ?? 500) * scale;
  };
}

function compositeFont(file: PdfFile, { entries }: PdfDictionary, map: CharacterMap | undefined): PdfFont {
  const descendants = file.resolve(entries.get('DescendantFonts'));
  const descendant = file.dictionary(isList(descendants) ? descendants[0] : undefined);
  const width = compositeWidths(file, descendant.entries);
  const encoding = file.resolve(entries.get('Encoding'));
  const own = isKind(encoding, 'stream') ? readCharacterMap(file.decode(encoding)) : undefined;
  // The codes of these are text by themselves.
  const isText =
    /UCS2|UTF16/.test(nameOf(encoding) ?? '') ||
    (nameOf(file.resolve(entries.get('ToUnicode'))) ?? '').startsWith('Identity');
  const embedded = embeddedLetters(file, descendant.entries);
  const spaces = own ?? (isKind(encoding, 'name') ? undefined : map);
  const glyphs = new Map<string, Glyph>();
  const glyph = (bytes: string): Glyph => {
    const known = glyphs.get(bytes);
    if (known !== undefined) return known;
    const code = codeOf(bytes);
    const text = map?.texts.get(code) ?? (isText ? utf16(bytes) : (embedded(code) ?? unknown));
    const made = { text: cleaned(text), width: width(code), isSpace: bytes === ' ' };
    glyphs.set(bytes, made);
    return made;
  };
  return (bytes) => {
    const found: Glyph[] = [];
    for (let at = 0; at < bytes.length;) {
      const length = spaces === undefined ? 2 : codeLength(spaces, bytes, at);
      found.push(glyph(bytes.slice(at, at + length)));
      at += length;
    }
    return found;
  };
}

/** What the font in the file says that a glyph is; it is read when a glyph is met of which nothing else tells. */
function embeddedLetters(file: PdfFile, entries: Entries): (glyph: number) => string | undefined {
  // The collections of Asian letters begin with those of ASCII.
  const collection = file.dictionary(entries.get('CIDSystemInfo')).entries.get('Ordering');
  const asian = /^(?:Japan1|GB1|CNS1|Korea1)$/.test(bytesOf(file.resolve(collection)) ?? '');
  let letters: ReadonlyMap<number, string> | undefined;
  let glyphs: Uint8Array | undefined;
  return (code) => {
    letters ??= readLetters(file, entries);
    glyphs ??= streamBytes(file, entries.get('CIDToGIDMap'));
    if (asian && code >= 1 && code <= 95) return String.fromCharCode(code + 31);
    const listed = glyphs.length > 0;
    return letters.get(listed ? (glyphs[code * 2] ?? 0) * 256 + (glyphs[code * 2 + 1] ?? 0) : code);
  };
}

function readLetters(file: PdfFile, entries: Entries): ReadonlyMap<number, string> {
  const descriptor = file.dictionary(entries.get('FontDescriptor')).entries;
  return lettersOfGlyphs(streamBytes(file, descriptor.get('FontFile2')));
}

function streamBytes(file: PdfFile, value: PdfValue | undefined): Uint8Array {
  const stream = file.resolve(value);
  return isKind(stream, 'stream') ? file.decode(stream) : new Uint8Array();
}

/** `[3 [500 600] 10 20 700]`: from 3 on these, from 10 to 20 all this. */
function compositeWidths(file: PdfFile, entries: Entries): (code: number) => number {
  const usual = numberOf(file.resolve(entries.get('DW'))) ?? 1000;
  const widths = new Map<number, number>();
  const listed = file.resolve(entries.get('W'));
  const items = isList(listed) ? listed.slice(0, 100_000).map((item) => file.resolve(item)) : [];
  for (let at = 0; at < items.length; at += isList(items[at + 1]) ? 2 : 3) {
    const first = numberOf(items[at]);
    const next = items[at + 1];
    if (first === undefined) break;
    if (isList(next)) {
      for (const [offset, one] of next.entries()) widths.set(first + offset, numberOf(one) ?? usual);
      continue;
    }
    const last = Math.min(numberOf(next) ?? first, first + 0xffff);
    for (let code = first; code <= last; code++) widths.set(code, numberOf(items[at + 2]) ?? usual);
  }
  return (code) => widths.get(code) ?? usual;
}

/** Letters that are drawn together are taken apart, hyphens that are seen only at the end of a line are left out. */
function cleaned(text: string): string {
  const apart = text.replace(/[\ufb00-\ufb06]/g, (letter) => letter.normalize('NFKC'));
  // eslint-disable-next-line no-control-regex -- some fonts give codes of no letter as these
  return apart.replace(/[\u0000-\u0008\u00ad]/g, '');
}
