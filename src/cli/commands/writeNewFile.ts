import { lstat } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Language } from '../../core/language/language';
import { errorCode } from '../../node/systemReason';
import { AlreadyThere } from '../../node/wholeOrNothing';
import { writePieces } from '../../node/writePieces';
import type { CliIo } from '../io';
import { UsageError } from '../options';
import { packageCliWords } from '../output/packageWords';

/**
 * Writes a file that must not be there yet, whole or not at all; the folders on the way are made. Throws `UsageError` where it
 * can't be written.
 */
export async function writeNewFile(
  output: string,
  pieces: Iterable<string> | AsyncIterable<string>,
  io: Pick<CliIo, 'cwd' | 'signal'>,
  language: Language,
): Promise<void> {
  const words = packageCliWords[language];
  const path = resolve(io.cwd, output);
  try {
    await writePieces(path, pieces, io.signal);
  } catch (error) {
    if (error instanceof AlreadyThere) throw new UsageError(words.alreadyThere(output));
    const code = errorCode(error);
    if (code === undefined) throw error;
    throw new UsageError(words.notWritten(output, code));
  }
}

/** Throws `UsageError` where something is at a path, before any work is done for it. */
export async function mustBeFree(
  output: string | undefined,
  io: Pick<CliIo, 'cwd'>,
  language: Language,
): Promise<void> {
  if (output === undefined) return;
  const there = await lstat(resolve(io.cwd, output)).catch(() => undefined);
  if (there !== undefined) throw new UsageError(packageCliWords[language].alreadyThere(output));
}
