/** Invisible or optional characters: without them, text looks the same. */
const invisible = /\p{Default_Ignorable_Code_Point}/gu;

const spaces = /[\s\u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u2800\u3000]+/gu;

/** Each row: characters that look alike, then the plain one. The frequent ones of Unicode's confusables (UTS 39), chosen by us. */
const rows: readonly (readonly [looks: string, plain: string])[] = [
  ['\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u2043\ufe63\u02d7\u2796', '-'],
  ['\u2018\u2019\u201a\u201b\u2032\u02b9\u02bb\u02bc\u02bd\u02c8\u00b4`\uff07', "'"],
  ['\u201c\u201d\u201e\u201f\u2033', '"'],
  ['\u2044\u2215\u29f8', '/'],
  ['\u2024\u06d4\u00b7\u2027\u30fb', '.'],
  ['\u02d0\ua789\u2236', ':'],
  ['АΑ', 'A'],
  ['ВΒ', 'B'],
  ['СϹ', 'C'],
  ['ЕΕ', 'E'],
  ['Ԍ', 'G'],
  ['НΗ', 'H'],
  ['ІΙӀ', 'I'],
  ['Ј', 'J'],
  ['КΚ', 'K'],
  ['МΜ', 'M'],
  ['Ν', 'N'],
  ['ОΟՕ', 'O'],
  ['РΡ', 'P'],
  ['ЅՏ', 'S'],
  ['ТΤ', 'T'],
  ['ՍՄ', 'U'],
  ['Ѵ', 'V'],
  ['Ԝ', 'W'],
  ['ХΧ', 'X'],
  ['ҮΥУ', 'Y'],
  ['Ζ', 'Z'],
  ['аα', 'a'],
  ['Ьь', 'b'],
  ['сϲ', 'c'],
  ['ԁ', 'd'],
  ['еε', 'e'],
  ['ɡց', 'g'],
  ['һн', 'h'],
  ['іιı', 'i'],
  ['ј', 'j'],
  ['кκ', 'k'],
  ['ӏ', 'l'],
  ['м', 'm'],
  ['ոη', 'n'],
  ['оοօ', 'o'],
  ['рρ', 'p'],
  ['ԛ', 'q'],
  ['г', 'r'],
  ['ѕ', 's'],
  ['тτ', 't'],
  ['υս', 'u'],
  ['νѵ', 'v'],
  ['ԝω', 'w'],
  ['хχ', 'x'],
  ['уγү', 'y'],
  ['ᴢ', 'z'],
  ['ЗзӠӡ', '3'],
  ['Ч', '4'],
  ['б', '6'],
  ['٠۰', '0'],
  ['١۱', '1'],
  ['٢۲', '2'],
  ['٣۳', '3'],
  ['٤۴', '4'],
  ['٥۵', '5'],
  ['٦۶', '6'],
  ['٧۷', '7'],
  ['٨۸', '8'],
  ['٩۹', '9'],
];

const plainOf: ReadonlyMap<string, string> = new Map(
  rows.flatMap(([characters, plain]) => Array.from(characters).map((one) => [one, plain] as const)),
);

const beyondAscii = /[^ -~]/u;

/**
 * What texts that look alike share: full-width, Cyrillic and Greek letters become the Latin ones they are drawn like, every
 * blank a space, every dash a hyphen; what can't be seen is left out. Case and accents stay.
 */
export function plainLetters(text: string): string {
  if (!beyondAscii.test(text)) return text;
  const visible = text.replace(invisible, '').replace(/[^ -~]/gu, (letter) => plainOf.get(letter) ?? letter);
  return visible
    .normalize('NFKC')
    .replace(/[^ -~]/gu, (letter) => plainOf.get(letter) ?? letter)
    .replace(spaces, ' ')
    .trim();
}

/** The first place where two texts differ; undefined for a character that the other lacks there. */
export interface CharacterDifference {
  readonly written: string | undefined;
  readonly meant: string | undefined;
}

/**
 * Where a text differs from the one that it looks like; undefined where the difference can be seen, where there is none, or
 * where it is but the form of an accent.
 */
export function unseenDifference(written: string, meant: string): CharacterDifference | undefined {
  const a = Array.from(written.normalize('NFC'));
  const b = Array.from(meant.normalize('NFC'));
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  const [here, there] = [a[at], b[at]];
  if (here === there) return undefined;
  if (isExtra(here, a.slice(at + 1), b.slice(at))) return { written: here, meant: undefined };
  if (isExtra(there, b.slice(at + 1), a.slice(at))) return { written: undefined, meant: there };
  if (here === undefined || there === undefined || !(isDisguised(here) || isDisguised(there)))
    return undefined;
  return { written: here, meant: there };
}

/** Whether a character is taken for another one. */
function isDisguised(letter: string): boolean {
  // A blank alone would be trimmed away.
  return plainLetters(`.${letter}.`) !== `.${letter}.`;
}

/** What can't be seen, or an unusual blank without which both texts go on alike. */
function isExtra(letter: string | undefined, behind: readonly string[], others: readonly string[]): boolean {
  if (letter === undefined) return false;
  return (
    isInvisible(letter) ||
    (isDisguised(letter) && /\s/u.test(letter) && behind[0] === others[0] && behind.length === others.length)
  );
}

function isInvisible(letter: string): boolean {
  return letter.replace(invisible, '') === '';
}
