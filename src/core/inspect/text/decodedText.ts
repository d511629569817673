import type { Bytes } from '../bytes';
import type { TextReader } from './textReader';

/** A text as it comes, in order. */
export type Pieces = Iterable<string> | AsyncIterable<string>;

/** Of a text above this, the kind is known by its beginning, and patients' numbers are looked for so far. Bytes. Ours: a log of a day, a document with its scans. */
export const readThroughLimit = 16 * 1024 * 1024;

/** Thrown while pieces are read whose bytes are not what they were said to be. */
export class NotDecodable extends Error {}

/** The text of a file in an encoding. `strict`: what is no text in it throws `NotDecodable`. */
export async function* decoded(bytes: Bytes, label: string, strict: boolean): AsyncIterable<string> {
  const decoder = new TextDecoder(label, { fatal: strict });
  const decode = (part: Uint8Array | undefined): string => {
    try {
      return part === undefined ? decoder.decode() : decoder.decode(part, { stream: true });
    } catch (error) {
      throw error instanceof TypeError ? new NotDecodable() : error;
    }
  };
  for await (const part of bytes.parts()) yield decode(part);
  yield decode(undefined);
}

/** Gives a text to readers. Answers whether its bytes turned out not to be what they were said to be. */
export async function feedReaders(
  pieces: Pieces,
  readers: readonly Pick<TextReader, 'add'>[],
): Promise<boolean> {
  try {
    for await (const piece of pieces) for (const reader of readers) reader.add(piece);
    return false;
  } catch (error) {
    if (error instanceof NotDecodable) return true;
    throw error;
  }
}

/** As much of a text as is read of a large one. */
export async function* piecesWithinLimit(pieces: AsyncIterable<string>): AsyncIterable<string> {
  let remaining = readThroughLimit;
  for await (const piece of pieces) {
    yield piece.slice(0, remaining);
    remaining -= piece.length;
    if (remaining <= 0) return;
  }
}
