const encoded = /%[0-9a-f]{2}/iu;

/** What is drawn like a slash or a backslash, and the backslash of Windows. */
const slashes = /[\\\uff0f\uff3c\u2044\u2215\u2216\u29f8\u29f5]/gu;

/** Possible readings of a path: as written, decoded, and with a slash for each character that replaces one. Each once. */
export function spellingsOf(path: string): readonly string[] {
  const decoded = percentDecoded(path);
  const all = [path, decoded, path.replace(slashes, '/'), decoded.replace(slashes, '/')];
  return [...new Set([...all, percentDecoded(path.replace(slashes, '/'))])];
}

/** Decoded twice at most: some programs encode what is encoded already. */
const mostRounds = 2;

/** A path as it was before a browser or a mail program encoded it (`%20` for a space); as it is where nothing is encoded. */
export function percentDecoded(path: string): string {
  let text = path;
  for (let round = 0; round < mostRounds && encoded.test(text); round++) text = decodedOnce(text);
  return text;
}

function decodedOnce(text: string): string {
  try {
    // A percent sign that encodes nothing stays one.
    return decodeURIComponent(text.replace(/%(?![0-9a-f]{2})/giu, '%25'));
  } catch {
    // Not UTF-8: old programs encode Latin-1.
    return text.replace(/%([0-9a-f]{2})/giu, (_, code: string) =>
      String.fromCharCode(Number.parseInt(code, 16)),
    );
  }
}
