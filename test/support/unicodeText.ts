import fc from 'fast-check';

/**
 * Texts of any code points but halves of pairs, and texts that programs stumble over. As `fc.string({ unit: 'binary' })`,
 * which makes a table of a million characters first: more than a second in each process.
 */
export function unicodeText(
  bounds: {
    readonly minLength?: number;
    readonly maxLength?: number;
  } = {},
): fc.Arbitrary<string> {
  const character = fc
    .oneof(fc.integer({ min: 0, max: 0xd7ff }), fc.integer({ min: 0xe000, max: 0x10ffff }))
    .map((code) => String.fromCodePoint(code));
  return fc.oneof(
    { weight: 4, arbitrary: fc.array(character, bounds).map((characters) => characters.join('')) },
    { weight: 1, arbitrary: fc.string(bounds) },
  );
}
