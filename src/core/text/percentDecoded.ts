const encoded = /%[0-9a-f]{2}/iu;

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
