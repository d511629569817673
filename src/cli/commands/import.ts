import { basename, dirname, resolve } from 'node:path';
import { importRefusalMessage } from '../../core/catalogue/importMessages';
import { makeFolders } from '../../node/makeFolders';
import { errorCode } from '../../node/systemReason';
import { writeFileAtomically } from '../../node/writeFileAtomically';
import type { importDeclaration } from '../declarations/import';
import type { ExitCode } from '../io';
import { UsageError, type ParsedOptions } from '../options';
import type { CommandIo } from '../output/commandIo';
import { importAsJson } from '../output/importAsJson';
import { importAsText } from '../output/importAsText';
import { importOutputWords } from '../output/importWords';
import { placeOfFile, readOperandFile } from './operandFile';
import { outputPlace } from './outputPlace';

/** `import`: reads a REM workbook, writes the catalogue whole or not at all, prints a report. */
export async function importCommand(
  options: ParsedOptions<typeof importDeclaration.options>,
  io: CommandIo,
): Promise<ExitCode> {
  const { language } = options;
  const words = importOutputWords(language);
  const [file, ...others] = options.operands;
  const output = options.values.get('output');
  if (file === undefined || others.length > 0) throw new UsageError(words.usage);
  if (output === undefined) throw new UsageError(words.noOutput);
  if (output === '-') throw new UsageError(words.standardOutput);
  const to = resolve(io.cwd, output);
  if ((await placeOfFile(file, io)) === (await placeOfFile(output, io))) throw new UsageError(words.sameFile);
  await refuseToOverwrite(to, options.flags.has('force'), output, words);
  const bytes = await readOperandFile(file, io, language);
  // Heavy, and of no use to the other commands.
  const { importWorkbook } = await import('../../core/catalogue/importWorkbook');
  const result = await importWorkbook(bytes, basename(file));
  if (result.kind === 'refused') {
    throw new UsageError(importRefusalMessage(result.reason, file, language));
  }
  io.signal.throwIfAborted();
  await write(to, result.text, output, words);
  const { report } = result;
  const textOptions = { language, colour: io.colour, all: options.flags.has('all'), output };
  if (options.values.get('format') === 'json') io.json(importAsJson(report, output, language));
  else io.stdout(importAsText(report, textOptions));
  return 0;
}

/** Throws `UsageError` where something is that an import may not write over. */
async function refuseToOverwrite(
  path: string,
  force: boolean,
  output: string,
  words: ReturnType<typeof importOutputWords>,
): Promise<void> {
  const place = await outputPlace(path).catch((error: unknown) => {
    const code = errorCode(error);
    if (code === undefined) throw error;
    throw new UsageError(words.notWritten(output, code));
  });
  if (place === 'protected') throw new UsageError(words.neverOverwritten(output));
  if (place === 'other-file' && !force) throw new UsageError(words.notACatalogue(output));
}

async function write(
  path: string,
  text: string,
  output: string,
  words: ReturnType<typeof importOutputWords>,
): Promise<void> {
  try {
    await makeFolders(dirname(path));
    await writeFileAtomically(path, text);
  } catch (error) {
    const code = errorCode(error);
    if (code === undefined) throw error;
    throw new UsageError(words.notWritten(output, code));
  }
}
