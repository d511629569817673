import type { Stats } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import { importRefusalMessage } from '../../core/catalogue/importMessages';
import type { Language } from '../../core/language/language';
import { errorCode } from '../../node/systemReason';
import { nodeFolder } from '../../node/nodeFolder';
import type { CliIo } from '../io';
import { UsageError } from '../options';
import { fileWords } from '../output/fileWords';

/** Larger than any workbook, packed as it is, or catalogue. Bytes. */
const largestFile = 64 * 1024 * 1024;

/** Where a file is that was named on the command line: who names it means it, wherever its links lead. */
export async function placeOfFile(file: string, { cwd }: Pick<CliIo, 'cwd'>): Promise<string> {
  const path = resolve(cwd, file);
  try {
    return await realpath(path);
  } catch {
    // Absent, a loop, forbidden: reading says which.
    return path;
  }
}

/** What is under a name that was given on the command line. Throws `UsageError` where nothing can be found there. */
export async function statNamed(
  name: string,
  { cwd }: Pick<CliIo, 'cwd'>,
  language: Language,
): Promise<Stats> {
  try {
    return await stat(resolve(cwd, name));
  } catch (error) {
    const code = errorCode(error) ?? String(error);
    const words = fileWords[language];
    throw new UsageError(code === 'ENOENT' ? words.absent(name) : words.unreadable(name, code));
  }
}

/** What a file holds that was named on the command line. Throws `UsageError` where it can't be read. */
export async function readOperandFile(
  file: string,
  io: Pick<CliIo, 'cwd'>,
  language: Language,
): Promise<Uint8Array> {
  const words = fileWords[language];
  const path = await placeOfFile(file, io);
  const content = await nodeFolder(dirname(path)).read(basename(path), largestFile);
  switch (content.kind) {
    case 'content':
      return content.bytes;
    case 'too-large':
      throw new UsageError(importRefusalMessage('too-large', file, language));
    case 'not-regular':
      throw new UsageError(words.notAFile(file));
    case 'absent':
      throw new UsageError(words.absent(file));
    case 'outside':
      throw new UsageError(words.unreadable(file, 'outside'));
    case 'unreadable':
      throw new UsageError(words.unreadable(file, content.reason));
  }
}
