import { open } from 'node:fs/promises';
import { dirname } from 'node:path';
import { makeFolders } from './makeFolders';
import { wholeOrNothing } from './wholeOrNothing';

/**
 * Writes a text that comes in pieces under a name that must be free, whole or not at all, with the folders it needs. Throws
 * `AlreadyThere`, or what the system says.
 */
export async function writePieces(
  path: string,
  pieces: Iterable<string> | AsyncIterable<string>,
  signal: AbortSignal,
): Promise<void> {
  await makeFolders(dirname(path));
  await wholeOrNothing(path, async (temporary) => {
    const file = await open(temporary, 'wx');
    try {
      for await (const piece of pieces) {
        signal.throwIfAborted();
        await file.writeFile(piece);
      }
    } finally {
      await file.close();
    }
  });
}
