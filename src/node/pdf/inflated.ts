import { constants, inflateSync } from 'node:zlib';

export interface Inflated {
  /** Nothing where there would be more than was allowed, or where the bytes are damaged. */
  readonly bytes: Uint8Array;
  /** Whether they are what no deflating program writes; an end that is missing or a false sum is not noticed. */
  readonly damaged: boolean;
}

/** Inflates a stream of a PDF, at most `most` bytes of it. Never throws. */
export function inflated(packed: Uint8Array, most: number): Inflated {
  try {
    // A stream cut short gives what it had.
    const bytes = inflateSync(packed, { maxOutputLength: most, finishFlush: constants.Z_SYNC_FLUSH });
    return { bytes, damaged: false };
  } catch (error) {
    return { bytes: new Uint8Array(), damaged: isDamage(error) };
  }
}

/** Readers don't compare sums, so a false one alone loses nothing. */
function isDamage(error: unknown): boolean {
  if (!(error instanceof Error) || !('code' in error)) return false;
  return error.code === 'Z_DATA_ERROR' && error.message !== 'incorrect data check';
}
