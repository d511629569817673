/** Lines that fit, and how many of those that count are among them. */
export interface BoundedLines {
  readonly lines: readonly string[];
  readonly counted: number;
}

/**
 * Lines until `most` UTF-16 units are full, line ends included. No line after the first that does not fit is asked for: a
 * text of ten thousand lines costs no more than what is shown of it.
 */
export function boundedLines(
  lines: Iterable<string>,
  most: number,
  counts: (line: string) => boolean,
): BoundedLines {
  const within: string[] = [];
  let [length, counted] = [0, 0];
  for (const line of lines) {
    length += line.length + 1;
    if (length > most) break;
    within.push(line);
    if (counts(line)) counted++;
  }
  return { lines: within, counted };
}
