/** The parser holds what is not ended yet, tens of bytes for each sign: a tag or a comment longer than this is given up. UTF-16 units. Ours. */
const longestMarkup = 1_000_000;
/** How much of a text is given to the parser at once. UTF-16 units. */
export const pieceSize = 65_536;

/** Shows where the parser holds a piece of markup that does not end. Text may be of any length: it costs what it is long. */
export function markupGuard(): {
  ended(): void;
  isTooLong(part: string): boolean;
  readonly isDoctype: boolean;
} {
  let length = 0;
  let isText = false;
  let begun = false;
  const guard = {
    isDoctype: false,
    ended() {
      length = 0;
    },
    isTooLong(part: string) {
      if (!begun) guard.isDoctype = doctypeFirst.test(part);
      begun = true;
      const [opened, closed] = [part.lastIndexOf('<'), part.lastIndexOf('>')];
      if (opened >= 0 || closed >= 0) isText = closed > opened && length < pieceSize;
      length += part.length;
      return length > longestMarkup && !isText;
    },
  };
  return guard;
}

/** A comment ends at its first end: one that could end at any would be tried in all ways. */
const doctypeFirst = /^(?:\s|<\?[^>]{0,2000}\?>|<!--(?:(?!-->)[\s\S]){0,20000}-->)*<!DOCTYPE/u;
