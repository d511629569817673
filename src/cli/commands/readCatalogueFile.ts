import { realpath } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import { importRefusalMessage } from '../../core/catalogue/importMessages';
import type { Catalogue } from '../../core/catalogue/model';
import { readCatalogue } from '../../core/catalogue/readCatalogue';
import type { Language } from '../../core/language/language';
import { decodeText } from '../../core/text/decodeText';
import { nodeFolder } from '../../node/nodeFolder';
import type { CliIo } from '../io';
import { UsageError } from '../options';
import { compareWords } from '../output/compareWords';

/** Larger than any workbook or catalogue. Bytes. */
const largestFile = 64 * 1024 * 1024;

/**
 * A catalogue from a `.rem.yaml` or a workbook, told apart by their bytes. Throws `UsageError` where it is neither; what
 * can't be read of one is said on standard error.
 */
export async function readCatalogueFile(file: string, io: CliIo, language: Language): Promise<Catalogue> {
  const words = compareWords(language);
  const bytes = await bytesOf(file, io, language);
  const decoded = decodeText(bytes);
  if (/\.xls[a-z]?$|\.ods$/i.test(file) || decoded.kind !== 'text')
    return fromWorkbook(bytes, file, language);
  const { catalogue, problems } = readCatalogue(decoded.text);
  if (catalogue === undefined || (catalogue.chapters.length === 0 && problems.length > 0))
    throw new UsageError(words.notACatalogue(file));
  const [first] = problems;
  if (first !== undefined)
    io.stderr(`segur-preuves: ${words.faults(file, problems.length, first.range.start.line + 1)}\n`);
  return catalogue;
}

async function fromWorkbook(bytes: Uint8Array, file: string, language: Language): Promise<Catalogue> {
  // Heavy, and of no use where both are catalogues already.
  const { importWorkbook } = await import('../../core/catalogue/importWorkbook');
  const result = await importWorkbook(bytes, basename(file));
  if (result.kind === 'imported') return result.catalogue;
  throw new UsageError(importRefusalMessage(result.reason, file, language));
}

async function bytesOf(file: string, io: CliIo, language: Language): Promise<Uint8Array> {
  const words = compareWords(language);
  const path = await behindLinks(resolve(io.cwd, file));
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

/** Whoever names a file on the command line means it, wherever its links lead. */
async function behindLinks(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch {
    // Absent, a loop, forbidden: reading says which.
    return path;
  }
}
