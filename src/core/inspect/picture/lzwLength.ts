const mostCodes = 4096;

/**
 * How many pixels the compressed data of a GIF give, as far as it goes; `ends` where it says its own end. The pixels
 * themselves are not made. Source: GIF89a, appendix F.
 */
export function lzwLength(
  data: Uint8Array,
  bitsOfFirst: number,
): { readonly pixels: number; readonly ends: boolean } {
  const clear = 2 ** bitsOfFirst;
  // Only the length of what each code stands for is needed.
  const lengths = new Uint32Array(mostCodes).fill(1, 0, clear);
  let next = clear + 2;
  let width = bitsOfFirst + 1;
  let before = 0;
  let pixels = 0;
  let pendingBits = 0;
  let bits = 0;
  for (const byte of data) {
    pendingBits |= byte << bits;
    bits += 8;
    while (bits >= width) {
      const code = pendingBits & (2 ** width - 1);
      pendingBits >>>= width;
      bits -= width;
      if (code === clear + 1) return { pixels, ends: true };
      if (code === clear) {
        next = clear + 2;
        width = bitsOfFirst + 1;
        before = 0;
        continue;
      }
      // No writer makes a code before its time: a reader stops here.
      if (code > next || (code === next && before === 0)) return { pixels, ends: false };
      if (before > 0 && next < mostCodes) lengths[next++] = before + 1;
      if (next === 2 ** width && width < 12) width++;
      before = lengths[code] ?? 0;
      pixels += before;
    }
  }
  return { pixels, ends: false };
}
