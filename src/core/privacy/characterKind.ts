/**
 * What a character may be in a number: a digit (0 to 9, its value), a separator between digits, a letter of Corsica's
 * departments, the letter that marks a field of a datamatrix, or no part of it.
 */
export const characterKind = {
  mostDigit: 9,
  separator: 10,
  corsicaA: 11,
  corsicaB: 12,
  mark: 13,
  other: 14,
} as const;

const { separator, corsicaA, corsicaB, mark, other } = characterKind;
const letters: ReadonlyMap<string, number> = new Map([
  ['A', corsicaA],
  ['a', corsicaA],
  ['B', corsicaB],
  ['b', corsicaB],
  ['S', mark],
]);

/** What each of the first 256 characters is; beyond them only spaces and dashes are looked for. */
const kinds = Uint8Array.from({ length: 256 }, (_, code) => {
  if (code >= 48 && code <= 57) return code - 48;
  const character = String.fromCharCode(code);
  return letters.get(character) ?? ('\t +-._\u00a0'.includes(character) ? separator : other);
});

/** The kind of each character of a text: read several times, and much faster than the text itself. */
export function characterKinds(text: string): Uint8Array {
  const found = new Uint8Array(text.length);
  for (let at = 0; at < found.length; at++) found[at] = characterKindAt(text, at);
  return found;
}

/** The kind of the character at a place; `other` outside the text. */
export function characterKindAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code < 256 ? (kinds[code] ?? other) : wideKind(code);
}

function wideKind(code: number): number {
  switch (code) {
    case 0x2007:
    case 0x2009:
    case 0x202f:
    case 0x2010:
    case 0x2011:
    case 0x2013:
      return separator;
    default:
      return other;
  }
}
