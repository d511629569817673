import { escapeHidden } from './escapeHidden';

/** Blanks of any width. Separators of lines beyond those of a plain text, and marks without width, are none. */
const blanks = /[^\S\u2028\u2029\uFEFF]+/g;

/**
 * Letters, signs and spaces of which each is seen and is what it seems, as in nearly all texts: with one test of such ranges, thousands
 * of names are shown at once. No tab, no space of another width, no soft hyphen, no mark that turns the direction.
 */
const isPlain = /^[ -~\u00A1-\u00AC\u00AE-\u024F\u2010-\u2027\u2030-\u205E\u20AC]*$/;

/** One line of text in which nothing hides: line ends and tabs become spaces, what disguises becomes its code. */
export function visibleText(text: string): string {
  return visiblePart(text).trim();
}

/** The same for a part of a line, which keeps a blank at its ends. */
export function visiblePart(text: string): string {
  if (isPlain.test(text) && !text.includes('  ')) return text;
  return escapeHidden(text.replace(blanks, ' '));
}

/** The same for a text of several lines, which keeps its line ends. */
export function visibleLines(text: string): string {
  return text
    .split(/\r\n|\r|\n/)
    .map((line) => escapeHidden(line.replace(/\t/g, ' ')))
    .join('\n');
}

/** The beginning of a text on one line, cut between words, in at most `length` UTF-16 units. */
export function excerptOf(text: string, length: number): string {
  const line = visibleText(text.slice(0, length * 8));
  if (line.length <= length) return line;
  const cut = line.slice(0, length - 1);
  const space = cut.lastIndexOf(' ');
  return `${(space > length / 2 ? cut.slice(0, space) : cut).trimEnd()}…`;
}
