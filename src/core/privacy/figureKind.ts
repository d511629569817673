/** What a character may be in a number: a figure, a sign between figures, a letter of Corsica's departments, or no part of it. */
export const figureKind = { other: 0, figure: 1, sign: 2, corsica: 3 } as const;

/** What each of the first 256 characters is; beyond them only spaces and dashes are looked for. */
const kinds = Uint8Array.from({ length: 256 }, (_, code) => {
  if (code >= 48 && code <= 57) return figureKind.figure;
  if ('ABab'.includes(String.fromCharCode(code))) return figureKind.corsica;
  return '\t +-._\u00a0'.includes(String.fromCharCode(code)) ? figureKind.sign : figureKind.other;
});
const wideSigns = '\u2007\u2009\u202f\u2010\u2011\u2013';

/** The kind of the character at a place, one of `figureKind`; `other` outside the text. */
export function figureKindAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < 256) return kinds[code] ?? figureKind.other;
  return wideSigns.includes(String.fromCharCode(code)) ? figureKind.sign : figureKind.other;
}
