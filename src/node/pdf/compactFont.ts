import { type BuiltInNames } from './builtInNames';
import { latin1 } from './pdfScanner';

/** What is read of a compact font (CFF): its bytes, and the strings of its own. */
interface Compact {
  readonly bytes: Uint8Array;
  readonly strings: readonly Uint8Array[];
  readonly glyphs: number;
}

const mostItems = 65_536;

/**
 * The names of the glyphs that a compact font (CFF) has for the 256 codes by itself; undefined where it does not say, or has
 * numbers for names. Source: Adobe Technical Note 5176.
 */
export function namesInCompactFont(bytes: Uint8Array): BuiltInNames | undefined {
  const names = indexAt(bytes, bytes[2] ?? 0);
  const tops = names && indexAt(bytes, names.end);
  const strings = tops && indexAt(bytes, tops.end);
  const top = tops?.items[0];
  if (top === undefined || strings === undefined) return undefined;
  const said = dictionaryIn(top);
  const drawings = indexAt(bytes, said.get(charStrings) ?? 0);
  // A font whose glyphs have numbers has no encoding.
  if (said.has(registry) || drawings === undefined) return undefined;
  const font: Compact = { bytes, strings: strings.items, glyphs: drawings.items.length };
  const encoding = said.get(encodingAt) ?? 0;
  return encoding <= 1 ? undefined : codesAt(font, encoding, namesAt(font, said.get(charsetAt) ?? 0));
}

const charsetAt = 15;
const encodingAt = 16;
const charStrings = 17;
/** Two bytes, the first of them 12. */
const registry = 12 * 256 + 30;

interface Index {
  readonly items: readonly Uint8Array[];
  readonly end: number;
}

function indexAt(bytes: Uint8Array, at: number): Index | undefined {
  if (at <= 0 || at + 2 > bytes.length) return undefined;
  const count = number(bytes, at, 2);
  if (count === 0) return { items: [], end: at + 2 };
  const size = bytes[at + 2] ?? 0;
  const data = at + 2 + (count + 1) * size;
  if (size < 1 || size > 4 || data > bytes.length) return undefined;
  const place = (which: number): number => data + number(bytes, at + 3 + which * size, size);
  const items = Array.from({ length: count }, (_, which) => bytes.subarray(place(which), place(which + 1)));
  return { items, end: place(count) };
}

/** The first number of each key. */
function dictionaryIn(bytes: Uint8Array): ReadonlyMap<number, number> {
  const said = new Map<number, number>();
  let values: number[] = [];
  for (let at = 0; at < bytes.length;) {
    const byte = bytes[at++] ?? 0;
    if (byte <= 21) {
      said.set(byte === 12 ? 12 * 256 + (bytes[at++] ?? 0) : byte, values[0] ?? 0);
      values = [];
    } else if (byte === 30) {
      while (at < bytes.length && ((bytes[at++] ?? 0xff) & 15) !== 15);
      values.push(0);
    } else {
      const length = byte === 28 ? 2 : byte === 29 ? 4 : byte >= 247 ? 1 : 0;
      values.push(operand(byte, number(bytes, at, length)));
      at += length;
    }
  }
  return said;
}

function operand(byte: number, rest: number): number {
  if (byte === 28 || byte === 29) return rest;
  if (byte >= 251) return -(byte - 251) * 256 - rest - 108;
  return byte >= 247 ? (byte - 247) * 256 + rest + 108 : byte - 139;
}

/** The name of each glyph. */
function namesAt({ bytes, strings, glyphs }: Compact, at: number): readonly string[] {
  const name = (id: number): string =>
    standardNames[id] ?? latin1(strings[id - standardCount] ?? new Uint8Array());
  // The sets of expert fonts have other names: none is better than a wrong one.
  if (at === 1 || at === 2) return [];
  if (at === 0) return Array.from({ length: glyphs }, (_, glyph) => name(glyph));
  const names = ['.notdef'];
  const format = bytes[at];
  for (let place = at + 1; names.length < Math.min(glyphs, mostItems) && place < bytes.length;) {
    const first = number(bytes, place, 2);
    const more = format === 0 ? 0 : number(bytes, place + 2, format === 1 ? 1 : 2);
    for (let next = 0; next <= more && names.length < mostItems; next++) names.push(name(first + next));
    place += format === 0 ? 2 : format === 1 ? 3 : 4;
  }
  return names;
}

function codesAt({ bytes }: Compact, at: number, names: readonly string[]): BuiltInNames {
  const codes = new Map<number, string>();
  const format = (bytes[at] ?? 0) & 0x7f;
  const count = bytes[at + 1] ?? 0;
  let glyph = 1;
  for (let item = 0; item < count; item++) {
    const place = at + 2 + item * (format === 0 ? 1 : 2);
    const more = format === 0 ? 0 : (bytes[place + 1] ?? 0);
    for (let next = 0; next <= more; next++) codes.set((bytes[place] ?? 0) + next, names[glyph++] ?? '');
  }
  return codes;
}

function number(bytes: Uint8Array, at: number, length: number): number {
  let value = 0;
  for (let next = at; next < at + length; next++) value = value * 256 + (bytes[next] ?? 0);
  return value;
}

/** How many strings every font has; those of expert fonts are not named here. */
const standardCount = 391;
const standardNames: readonly string[] = (
  '.notdef space exclam quotedbl numbersign dollar percent ampersand quoteright parenleft parenright asterisk plus comma hyphen period ' +
  'slash zero one two three four five six seven eight nine colon semicolon less equal greater question at ' +
  'A B C D E F G H I J K L M N O P Q R S T U V W X Y Z bracketleft backslash bracketright asciicircum underscore quoteleft ' +
  'a b c d e f g h i j k l m n o p q r s t u v w x y z braceleft bar braceright asciitilde ' +
  'exclamdown cent sterling fraction yen florin section currency quotesingle quotedblleft guillemotleft guilsinglleft guilsinglright ' +
  'fi fl endash dagger daggerdbl periodcentered paragraph bullet quotesinglbase quotedblbase quotedblright guillemotright ellipsis ' +
  'perthousand questiondown grave acute circumflex tilde macron breve dotaccent dieresis ring cedilla hungarumlaut ogonek caron emdash ' +
  'AE ordfeminine Lslash Oslash OE ordmasculine ae dotlessi lslash oslash oe germandbls onesuperior logicalnot mu trademark Eth onehalf ' +
  'plusminus Thorn onequarter divide brokenbar degree thorn threequarters twosuperior registered minus eth multiply threesuperior ' +
  'copyright Aacute Acircumflex Adieresis Agrave Aring Atilde Ccedilla Eacute Ecircumflex Edieresis Egrave Iacute Icircumflex Idieresis ' +
  'Igrave Ntilde Oacute Ocircumflex Odieresis Ograve Otilde Scaron Uacute Ucircumflex Udieresis Ugrave Yacute Ydieresis Zcaron ' +
  'aacute acircumflex adieresis agrave aring atilde ccedilla eacute ecircumflex edieresis egrave iacute icircumflex idieresis igrave ' +
  'ntilde oacute ocircumflex odieresis ograve otilde scaron uacute ucircumflex udieresis ugrave yacute ydieresis zcaron'
).split(' ');
