/** Controls, marks that turn the direction of text, and blanks that can't be seen. */
// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const disguising = /[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;

/** One line of text in which nothing hides: line ends and tabs become spaces, what disguises becomes its code. */
export function visibleText(text: string): string {
  return text
    .replace(/[\s\u00a0]+/g, ' ')
    .trim()
    .replace(disguising, codeOf);
}

/** The same for a text of several lines, which keeps its line ends. */
export function visibleLines(text: string): string {
  return text
    .split(/\r\n|\r|\n/)
    .map((line) => line.replace(/\t/g, ' ').replace(disguising, codeOf))
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

function codeOf(sign: string): string {
  return `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
