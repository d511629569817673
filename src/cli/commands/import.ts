import { mkdir, realpath } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import { importRefusalMessage } from '../../core/catalogue/importMessages';
import type { FileContent } from '../../core/ports/folder';
import { errorCode } from '../../node/errorCode';
import { nodeFolder } from '../../node/nodeFolder';
import { writeFileAtomically } from '../../node/writeFileAtomically';
import type { CliIo, ExitCode } from '../io';
import { parseOptions, UsageError } from '../options';
import { importAsJson } from '../output/importAsJson';
import { importAsText } from '../output/importAsText';
import { importWords } from '../output/importWords';

/** Larger than any workbook, packed as it is. Bytes. */
const largestFile = 64 * 1024 * 1024;

/** `import`: reads a REM workbook, writes the catalogue whole or not at all, prints a report. */
export async function importCommand(args: readonly string[], io: CliIo): Promise<ExitCode> {
  const options = parseOptions(
    args,
    { flags: ['all'], values: { format: ['text', 'json'], output: undefined } },
    io,
  );
  const { language } = options;
  const words = importWords(language);
  const [file, ...others] = options.positional;
  const output = options.values.get('output');
  if (file === undefined || others.length > 0) throw new UsageError(words.usage);
  if (output === undefined || output === '') throw new UsageError(words.noOutput);
  const from = await behindLinks(resolve(io.cwd, file));
  const to = resolve(io.cwd, output);
  if (from === (await behindLinks(to))) throw new UsageError(words.sameFile);
  const bytes = bytesOf(await readWhole(from), file, words);
  if (bytes === 'too-large') throw new UsageError(importRefusalMessage('too-large', file, language));
  // Heavy, and of no use to the other commands.
  const { importWorkbook } = await import('../../core/catalogue/importWorkbook');
  const result = await importWorkbook(bytes, basename(file));
  if (result.kind === 'refused') {
    throw new UsageError(importRefusalMessage(result.reason, file, language));
  }
  io.signal.throwIfAborted();
  await write(to, result.text, output, words);
  const { report } = result;
  const asJson = options.values.get('format') === 'json';
  const shown = { language, colour: io.colour, all: options.flags.has('all'), output };
  io.stdout(asJson ? importAsJson(report, output, language) : importAsText(report, shown));
  return 0;
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

async function readWhole(path: string): Promise<FileContent> {
  return nodeFolder(dirname(path)).read(basename(path), largestFile);
}

function bytesOf(
  content: FileContent,
  file: string,
  words: ReturnType<typeof importWords>,
): Uint8Array | 'too-large' {
  switch (content.kind) {
    case 'content':
      return content.bytes;
    case 'too-large':
      return 'too-large';
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

async function write(
  path: string,
  text: string,
  output: string,
  words: ReturnType<typeof importWords>,
): Promise<void> {
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFileAtomically(path, text);
  } catch (error) {
    const code = errorCode(error);
    if (code === undefined) throw error;
    throw new UsageError(words.notWritten(output, code));
  }
}
