import type { Bytes } from './bytes';

const step = 64 * 1024;
/** How much padding is looked through. Ours: devices fill up to a block, seldom to more than a megabyte. */
const most = 2 * 1024 * 1024;

/**
 * Where a file ends without the zeros that some devices write after it, in bytes from its start. The end itself where the
 * last byte is none, or where more zeros follow than are looked through.
 */
export async function endWithoutPadding(bytes: Bytes): Promise<number> {
  for (let end = bytes.size; end > 0 && bytes.size - end < most;) {
    const start = Math.max(0, end - step);
    const part = await bytes.at(start, end - start);
    if (part.length < end - start) break;
    const last = part.findLastIndex((byte) => byte !== 0);
    if (last >= 0) return start + last + 1;
    end = start;
  }
  return bytes.size;
}
