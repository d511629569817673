/** Every blank that Word and Excel put where a space is meant: tab, NBSP, narrow NBSP, thin and zero-width spaces, line ends. */
const blanks = /[\s\u00a0\u1680\u2000-\u200b\u202f\u205f\u2060\u3000\ufeff]+/g;

const apostrophes = /[\u2018\u2019\u201a\u201b\u2032\u02bc\u00b4`]/g;
const dashes = /[\u2010-\u2015\u2212]/g;
const marks = /[\u0300-\u036f]/g;

/** Most texts are on one line already: this finds out without making another text. */
const untidy = /[^\S ]| {2}|^ | $|[\u200b\u2060]/;

/** One line: runs of blanks become one space, ends are trimmed. */
export function oneLine(text: string): string {
  if (!untidy.test(text)) return text;
  return text.replace(blanks, ' ').trim();
}

/** Typographic apostrophes and dashes become the plain ones. */
export function plainPunctuation(text: string): string {
  return text.replace(apostrophes, "'").replace(dashes, '-');
}

const beyondAscii = /[^ -~\s]/;

/** The letters alone: `é` becomes `e`, `œ` becomes `oe`, full-width letters become plain ones. */
export function withoutAccents(text: string): string {
  if (!beyondAscii.test(text)) return text;
  return text.normalize('NFKD').replace(marks, '').replace(/œ/g, 'oe').replace(/Œ/g, 'OE');
}

/** What two spellings of the same words share, whatever their blanks, case, accents, apostrophes and dashes. */
export function foldWords(text: string): string {
  return withoutAccents(oneLine(plainPunctuation(text))).toLowerCase();
}
