/**
 * What can't be seen or changes how a line is read: controls, line and paragraph separators, marks that turn the direction
 * of text, characters of no width, tags, halves of a character. The mark that gives an emoji its colours is one of them
 * only where it follows no emoji.
 */
const hidden =
  /(?<!\p{Extended_Pictographic})\uFE0F|(?!\uFE0F)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;

/**
 * A text with each such character, line ends included, written as its code: `\u000A`. In a text in JSON it is the escape of
 * that character, so that what is read from it is the text as it was.
 */
export function escapeHidden(text: string): string {
  return text.replace(hidden, codeOf);
}

/** Two codes for a character of two UTF-16 units, as JSON writes it. */
function codeOf(character: string): string {
  return Array.from({ length: character.length }, (_, at) => {
    const code = character.charCodeAt(at).toString(16).toUpperCase().padStart(4, '0');
    return `\\u${code}`;
  }).join('');
}
