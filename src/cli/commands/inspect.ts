import { realpath } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import { defaultPolicy } from '../../core/dossier/policy';
import { inspectAlone } from '../../core/evidence/inspectAlone';
import { severityOf } from '../../core/findings/severityOf';
import type { Language } from '../../core/language/language';
import { nodeDocumentParser } from '../../node/nodeDocumentParser';
import { nodeFolder } from '../../node/nodeFolder';
import { nodeHasher } from '../../node/nodeHasher';
import { directCalls } from '../../node/systemCalls';
import type { inspectDeclaration } from '../declarations/inspect';
import type { CliIo, ExitCode } from '../io';
import { UsageError, type ParsedOptions } from '../options';
import type { CommandIo } from '../output/commandIo';
import { inspectAsJson, type InspectedFile } from '../output/inspectAsJson';
import { inspectAsText } from '../output/inspectAsText';
import { fileWords } from '../output/fileWords';
import { inspectWords } from '../output/inspectWords';
import { cliWords } from '../words';

/** `inspect`: facts about evidence files wherever they are, no dossier needed. */
export async function inspectCommand(
  options: ParsedOptions<typeof inspectDeclaration.options>,
  io: CommandIo,
): Promise<ExitCode> {
  const { language, operands, flags } = options;
  if (operands.length === 0) throw new UsageError(inspectWords(language).noFile);
  const files: InspectedFile[] = [];
  for (const file of operands) files.push(await inspectAt(file, io, flags.has('hash')));
  if (options.values.get('format') === 'json') io.json(inspectAsJson(files, language));
  else io.stdout(inspectAsText(files, { language, colour: io.colour }));
  const unread = files.filter(({ faults }) => faults.some(({ code }) => notRead.has(code)));
  for (const { file, faults } of unread) io.say(whyUnread(file, faults, language));
  if (unread.length > 0) return 2;
  const faults = files.flatMap((file) => file.faults);
  return faults.some(({ code }) => severityOf(code, defaultPolicy) === 'error') ? 1 : 0;
}

/** The file could not be opened: the work was not done. The others are still printed. */
const notRead: ReadonlySet<string> = new Set(['file-not-found', 'file-not-regular', 'file-unreadable']);

function whyUnread(file: string, faults: InspectedFile['faults'], language: Language): string {
  const words = fileWords[language];
  if (faults.some(({ code }) => code === 'file-not-found')) return words.absent(file);
  if (faults.some(({ code }) => code === 'file-not-regular')) return words.notAFile(file);
  return cliWords(language).notReadable(file);
}

/** Whoever names a file on the command line means it, wherever its links lead. */
async function inspectAt(file: string, { cwd, signal }: CliIo, hashHuge: boolean): Promise<InspectedFile> {
  const path = await behindLinks(resolve(cwd, file));
  const folder = nodeFolder(dirname(path), directCalls);
  const documentParser = nodeDocumentParser === undefined ? {} : { documentParser: nodeDocumentParser };
  const options = { hash: true, hasher: nodeHasher, hashHuge, ...documentParser };
  return { file, ...(await inspectAlone(folder, basename(path), options, signal)) };
}

async function behindLinks(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch {
    // Absent, a loop, forbidden: looking inside says which.
    return path;
  }
}
