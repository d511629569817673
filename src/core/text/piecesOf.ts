/** UTF-16 units: some milliseconds for a search. */
const signsInPiece = 262_144;

/**
 * A text in pieces, for work that is to be left in between. A CR and its LF stay together; each piece is followed by
 * `overlap` signs of the next, so that what is no longer is found across the cut.
 */
export function* piecesOf(text: string, overlap = 0): Iterable<string> {
  for (let from = 0; from < text.length;) {
    let to = Math.min(text.length, from + signsInPiece);
    if (text.charCodeAt(to - 1) === 13) to = Math.min(text.length, to + 1);
    yield text.slice(from, to + overlap);
    from = to;
  }
}
