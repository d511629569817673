/** What a character may be in a number: a digit, a separator between digits, a letter of Corsica's departments, or no part of it. */
export const characterKind = { other: 0, digit: 1, separator: 2, corsica: 3 } as const;

/** What each of the first 256 characters is; beyond them only spaces and dashes are looked for. */
const kinds = Uint8Array.from({ length: 256 }, (_, code) => {
  if (code >= 48 && code <= 57) return characterKind.digit;
  if ('ABab'.includes(String.fromCharCode(code))) return characterKind.corsica;
  return '\t +-._\u00a0'.includes(String.fromCharCode(code)) ? characterKind.separator : characterKind.other;
});
const wideSeparators = '\u2007\u2009\u202f\u2010\u2011\u2013';

/** The kind of the character at a place, one of `characterKind`; `other` outside the text. */
export function characterKindAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < 256) return kinds[code] ?? characterKind.other;
  return wideSeparators.includes(String.fromCharCode(code)) ? characterKind.separator : characterKind.other;
}
