/** The text of a glyph by its name; undefined for a name that means nothing outside its font. Source: Adobe Glyph List. */
export function textOfGlyph(name: string): string | undefined {
  const plain = name.split('.', 1)[0] ?? '';
  if (plain === '') return undefined;
  const known = named.get(plain) ?? composed(plain);
  if (known !== undefined) return known;
  const digits = /^(?:uni|u)([0-9A-F]{4,6})$/.exec(plain)?.[1];
  const code = digits === undefined ? NaN : parseInt(digits, 16);
  if (code > 0 && code <= 0x10ffff) return String.fromCodePoint(code);
  const parts = plain.split('_').slice(0, 4);
  return parts.length > 1 ? parts.map((part) => textOfGlyph(part) ?? '').join('') : undefined;
}

/** `Eacute`: a letter and what stands over or under it. */
function composed(name: string): string | undefined {
  const [, letter, mark] = /^([A-Za-z]|dotlessi)([a-z]{4,15})$/.exec(name) ?? [];
  const combining = marks.get(mark ?? '');
  if (letter === undefined || combining === undefined) return undefined;
  return ((letter === 'dotlessi' ? 'i' : letter) + combining).normalize('NFC');
}

const marks: ReadonlyMap<string, string> = new Map([
  ['grave', '\u0300'],
  ['acute', '\u0301'],
  ['circumflex', '\u0302'],
  ['tilde', '\u0303'],
  ['macron', '\u0304'],
  ['breve', '\u0306'],
  ['dotaccent', '\u0307'],
  ['dieresis', '\u0308'],
  ['ring', '\u030a'],
  ['hungarumlaut', '\u030b'],
  ['caron', '\u030c'],
  ['commaaccent', '\u0327'],
  ['cedilla', '\u0327'],
  ['ogonek', '\u0328'],
]);

/** Names in the order of the letters: those of ASCII from the space on, then others with theirs. */
const ascii =
  'space exclam quotedbl numbersign dollar percent ampersand quotesingle parenleft parenright asterisk plus comma hyphen period slash ' +
  'zero one two three four five six seven eight nine colon semicolon less equal greater question at ' +
  'A B C D E F G H I J K L M N O P Q R S T U V W X Y Z bracketleft backslash bracketright asciicircum underscore grave ' +
  'a b c d e f g h i j k l m n o p q r s t u v w x y z braceleft bar braceright asciitilde';

const others: Readonly<Record<string, string>> = {
  nbspace: ' ',
  nonbreakingspace: ' ',
  exclamdown: '¡',
  cent: '¢',
  sterling: '£',
  currency: '¤',
  yen: '¥',
  brokenbar: '¦',
  section: '§',
  dieresis: '¨',
  copyright: '©',
  ordfeminine: 'ª',
  guillemotleft: '«',
  guillemotright: '»',
  logicalnot: '¬',
  sfthyphen: '\u00ad',
  softhyphen: '\u00ad',
  registered: '®',
  macron: '¯',
  degree: '°',
  plusminus: '±',
  twosuperior: '²',
  threesuperior: '³',
  onesuperior: '¹',
  acute: '´',
  mu: 'µ',
  paragraph: '¶',
  periodcentered: '·',
  middot: '·',
  cedilla: '¸',
  ordmasculine: 'º',
  onequarter: '¼',
  onehalf: '½',
  threequarters: '¾',
  questiondown: '¿',
  AE: 'Æ',
  ae: 'æ',
  OE: 'Œ',
  oe: 'œ',
  Oslash: 'Ø',
  oslash: 'ø',
  Lslash: 'Ł',
  lslash: 'ł',
  Eth: 'Ð',
  eth: 'ð',
  Thorn: 'Þ',
  thorn: 'þ',
  germandbls: 'ß',
  multiply: '×',
  divide: '÷',
  dotlessi: 'ı',
  Euro: '€',
  endash: '–',
  emdash: '—',
  quoteleft: '‘',
  quoteright: '’',
  quotesinglbase: '‚',
  quotedblleft: '“',
  quotedblright: '”',
  quotedblbase: '„',
  guilsinglleft: '‹',
  guilsinglright: '›',
  bullet: '•',
  dagger: '†',
  daggerdbl: '‡',
  ellipsis: '…',
  perthousand: '‰',
  trademark: '™',
  florin: 'ƒ',
  fraction: '⁄',
  minus: '−',
  circumflex: 'ˆ',
  tilde: '˜',
  breve: '˘',
  dotaccent: '˙',
  ring: '˚',
  hungarumlaut: '˝',
  ogonek: '˛',
  caron: 'ˇ',
  fi: 'fi',
  fl: 'fl',
  ff: 'ff',
  ffi: 'ffi',
  ffl: 'ffl',
  numero: '№',
  arrowright: '→',
  arrowleft: '←',
  lessequal: '≤',
  greaterequal: '≥',
  notequal: '≠',
  approxequal: '≈',
  infinity: '∞',
  checkmark: '✓',
};

const named: ReadonlyMap<string, string> = new Map([
  ...ascii.split(' ').map((name, at) => [name, String.fromCharCode(32 + at)] as const),
  ...Object.entries(others),
]);
