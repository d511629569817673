import { textOfGlyph } from './glyphNames';

/** The text of each of the 256 codes; '' where a code has none. */
export type Encoding = readonly string[];

const codes = Uint8Array.from({ length: 256 }, (_, code) => code);

function decodedAs(label: string): Encoding {
  const letters = new TextDecoder(label).decode(codes);
  return Array.from(letters, (letter, code) => (code < 32 ? '' : letter));
}

/** The upper half of the encoding of old fonts, by names, from 161 on; `-` where there is none. */
const standardUpper =
  'exclamdown cent sterling fraction yen florin section currency quotesingle quotedblleft guillemotleft guilsinglleft guilsinglright fi fl ' +
  '- endash dagger daggerdbl periodcentered - paragraph bullet quotesinglbase quotedblbase quotedblright guillemotright ellipsis perthousand - questiondown ' +
  '- grave acute circumflex tilde macron breve dotaccent dieresis - ring cedilla - hungarumlaut ogonek caron emdash ' +
  '- - - - - - - - - - - - - - - - AE - ordfeminine - - - - Lslash Oslash OE ordmasculine - - - - - ae - - - dotlessi - - lslash oslash oe germandbls';

function standard(): Encoding {
  const upper = standardUpper.split(' ').map((name) => (name === '-' ? '' : (textOfGlyph(name) ?? '')));
  const lower = Array.from({ length: 127 }, (_, code) => (code < 32 ? '' : String.fromCharCode(code)));
  const table = [...lower, ...Array.from({ length: 34 }, () => ''), ...upper];
  [table[0x27], table[0x60]] = ['’', '‘'];
  return Array.from({ length: 256 }, (_, code) => table[code] ?? '');
}

const tables = new Map<string, Encoding>();

/** By the name that the format has for it. */
export function encodingNamed(name: 'WinAnsiEncoding' | 'MacRomanEncoding' | 'StandardEncoding'): Encoding {
  const known = tables.get(name);
  if (known !== undefined) return known;
  const made =
    name === 'StandardEncoding'
      ? standard()
      : decodedAs(name === 'WinAnsiEncoding' ? 'windows-1252' : 'macintosh');
  tables.set(name, made);
  return made;
}
