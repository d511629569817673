import { constants, inflateRawSync, inflateSync } from 'node:zlib';

/** A compressed stream that is longer is not mended: each attempt costs as much as reading it. */
const longestMended = 1024 * 1024;

/** At most `most` bytes, and nothing where there would be more; what comes before the damage, where there is some. */
export function inflate(bytes: Uint8Array, most: number): Uint8Array {
  if (most <= 0) return new Uint8Array();
  return (
    attempt(inflateSync, bytes, most) ??
    attempt(inflateRawSync, bytes.subarray(2), most) ??
    mended(bytes, most)
  );
}

/** Undefined where the bytes are damaged. */
function attempt(read: typeof inflateSync, bytes: Uint8Array, most: number): Uint8Array | undefined {
  try {
    // A stream cut short gives what it had.
    return read(bytes, { maxOutputLength: most, finishFlush: constants.Z_SYNC_FLUSH });
  } catch (error) {
    const tooLong = error instanceof RangeError || codeOf(error) === 'ERR_BUFFER_TOO_LARGE';
    return tooLong ? new Uint8Array() : undefined;
  }
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}

/** Finds by halves how much of the beginning is sound. */
function mended(bytes: Uint8Array, most: number): Uint8Array {
  if (bytes.length > longestMended) return new Uint8Array();
  let [sound, broken] = [0, bytes.length];
  let best: Uint8Array = new Uint8Array();
  while (broken - sound > 1) {
    const middle = (sound + broken) >> 1;
    const found = attempt(inflateSync, bytes.subarray(0, middle), most);
    if (found === undefined) broken = middle;
    else [sound, best] = [middle, found];
  }
  return best;
}
