import { realpath } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import { defaultPolicy } from '../../core/dossier/policy';
import { inspectAlone, type InspectedAlone } from '../../core/evidence/inspectAlone';
import { severityOf } from '../../core/findings/severity';
import { heavyReaderHere } from '../../node/heavyReaderHere';
import { nodeFolder } from '../../node/nodeFolder';
import { nodeHasher } from '../../node/nodeHasher';
import { directCalls } from '../../node/systemCalls';
import type { CliIo, ExitCode } from '../io';
import { parseOptions, UsageError } from '../options';
import { inspectAsJson } from '../output/inspectAsJson';
import { inspectAsText } from '../output/inspectAsText';
import { inspectWords } from '../output/inspectWords';

/** A file that was looked at, under the name by which it was asked for. */
export interface InspectedFile extends InspectedAlone {
  readonly file: string;
}

/** `inspect`: facts about evidence files wherever they are, no dossier needed. */
export async function inspectCommand(args: readonly string[], io: CliIo): Promise<ExitCode> {
  const options = parseOptions(args, { flags: ['hash'], values: { format: ['text', 'json'] } }, io);
  const { language, positional, flags } = options;
  if (positional.length === 0) throw new UsageError(inspectWords(language).noFile);
  const files: InspectedFile[] = [];
  for (const file of positional) files.push(await inspectAt(file, io, flags.has('hash')));
  const asJson = options.values.get('format') === 'json';
  io.stdout(asJson ? inspectAsJson(files, language) : inspectAsText(files, { language, colour: io.colour }));
  const faults = files.flatMap((file) => file.faults);
  return faults.some(({ code }) => severityOf(code, defaultPolicy) === 'error') ? 1 : 0;
}

/** Whoever names a file on the command line means it, wherever its links lead. */
async function inspectAt(file: string, { cwd, signal }: CliIo, hashHuge: boolean): Promise<InspectedFile> {
  const path = await behindLinks(resolve(cwd, file));
  const folder = nodeFolder(dirname(path), directCalls);
  const heavy = heavyReaderHere === undefined ? {} : { heavy: heavyReaderHere };
  const options = { hash: true, hasher: nodeHasher, hashHuge, ...heavy };
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
