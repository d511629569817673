import { basename } from 'node:path';
import { importRefusalMessage } from '../../core/catalogue/importMessages';
import type { Catalogue } from '../../core/catalogue/model';
import { readCatalogue } from '../../core/catalogue/readCatalogue';
import type { Language } from '../../core/language/language';
import { decodeText } from '../../core/text/decodeText';
import type { CommandIo } from '../output/commandIo';
import { UsageError } from '../options';
import { compareWords } from '../output/compareWords';
import { readOperandFile } from './operandFile';

/**
 * A catalogue from a `.rem.yaml` or a workbook, distinguished by their bytes. Throws `UsageError` where it is neither; what
 * can't be read of one is reported on standard error.
 */
export async function readCatalogueFile(file: string, io: CommandIo, language: Language): Promise<Catalogue> {
  const words = compareWords(language);
  const bytes = await readOperandFile(file, io, language);
  const decoded = decodeText(bytes);
  if (/\.xls[a-z]?$|\.ods$/i.test(file) || decoded.kind !== 'text')
    return fromWorkbook(bytes, file, language);
  const { catalogue, problems } = readCatalogue(decoded.text);
  if (catalogue === undefined || (catalogue.chapters.length === 0 && problems.length > 0))
    throw new UsageError(words.notACatalogue(file));
  const [first] = problems;
  if (first !== undefined) io.say(words.faults(file, problems.length, first.range.start.line + 1));
  return catalogue;
}

async function fromWorkbook(bytes: Uint8Array, file: string, language: Language): Promise<Catalogue> {
  // Heavy, and of no use where both are catalogues already.
  const { importWorkbook } = await import('../../core/catalogue/importWorkbook');
  const result = await importWorkbook(bytes, basename(file));
  if (result.kind === 'imported') return result.catalogue;
  throw new UsageError(importRefusalMessage(result.reason, file, language));
}
