import type { Bytes } from '../bytes';

const feed = 0x0a;

/**
 * The line, from 1, of the first bytes that are no UTF-8; undefined where all are, or where lines are so long that they are
 * not held. Read only once it is known that there are some.
 */
export async function lineOfFault(bytes: Bytes): Promise<number | undefined> {
  let line = 1;
  let pieces: Uint8Array[] = [];
  let size = 0;
  for await (const part of bytes.parts()) {
    let from = 0;
    for (let end = part.indexOf(feed); end >= 0; end = part.indexOf(feed, from)) {
      if (!isUtf8([...pieces, part.subarray(from, end)])) return line;
      [pieces, size, from] = [[], 0, end + 1];
      line++;
    }
    size += part.length - from;
    if (size > longestLine) return undefined;
    // Kept beyond the part that lent it.
    pieces.push(part.slice(from));
  }
  return isUtf8(pieces) ? undefined : line;
}

/** Bytes. */
const longestLine = 16 * 1024 * 1024;

function isUtf8(parts: readonly Uint8Array[]): boolean {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for (const part of parts) decoder.decode(part, { stream: true });
    decoder.decode();
    return true;
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return false;
  }
}
