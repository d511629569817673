import { textOfGlyph } from './glyphNames';

/** The text of each of the 256 codes; '' where a code has none. */
export type Encoding = readonly string[];

/** What stands from 128 on; of Windows up to 159, since from there on it is Latin-1. */
const upper = {
  MacRomanEncoding:
    'ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø¿¡¬√ƒ≈∆«»…\u00a0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uf8ffÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ',
  WinAnsiEncoding: '€•‚ƒ„…†‡ˆ‰Š‹Œ•Ž••‘’“”•–—˜™š›œ•žŸ',
} as const;

function asciiAnd(rest: string): Encoding {
  return Array.from({ length: 256 }, (_, code) =>
    code < 32 || code === 127 ? '' : (rest[code - 128] ?? String.fromCharCode(code)),
  );
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
  const made = name === 'StandardEncoding' ? standard() : asciiAnd(upper[name]);
  tables.set(name, made);
  return made;
}
