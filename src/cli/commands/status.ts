import { join, resolve } from 'node:path';
import type { Snapshot } from '../../core/project/snapshot';
import type { Language } from '../../core/language/language';
import { parisDay } from '../../core/findings/parisTime';
import { dossierStatus } from '../../core/views/status/dossierStatus';
import type { statusDeclaration } from '../declarations/status';
import type { CliIo, ExitCode } from '../io';
import { UsageError, type ParsedOptions } from '../options';
import type { CommandIo } from '../output/commandIo';
import { statusAsJson, type NamedStatus } from '../output/statusAsJson';
import { statusAsMarkdown } from '../output/statusAsMarkdown';
import { statusAsText } from '../output/statusAsText';
import { statusWords } from '../output/statusWords';
import { cliWords } from '../words';
import { findDossiers } from './findDossiers';
import { statNamed } from './operandFile';
import { oneDossier } from './oneDossier';

/** `status`: the state of each dossier of a folder. Whatever that is, the work was done: 0. */
export async function statusCommand(
  options: ParsedOptions<typeof statusDeclaration.options>,
  io: CommandIo,
): Promise<ExitCode> {
  const { language, operands, values } = options;
  const [name = '.', ...others] = operands;
  if (others.length > 0) throw new UsageError(statusWords[language].usage);
  const now = nowOf(values.get('today'));
  const read: { readonly path: string; readonly snapshot: Snapshot }[] = [];
  for (const path of await dossierPaths(name, io, language)) {
    const { snapshot } = await oneDossier(path, io, language, { now: () => now });
    read.push({ path, snapshot });
  }
  const dossiers = read.map(({ snapshot }) => snapshot.dossier);
  const statuses = read.map(({ path, snapshot }): NamedStatus => {
    const status = dossierStatus(snapshot, parisDay(now), language, dossiers);
    return { path, snapshot, status };
  });
  const format = values.get('format') ?? 'text';
  if (format === 'json') io.json(statusAsJson(statuses));
  else if (format === 'markdown') io.stdout(statusAsMarkdown(statuses, language));
  else io.stdout(statusAsText(statuses, language, io.colour));
  return 0;
}

/** Noon in UTC is the same day in Paris, in summer and in winter. */
export function nowOf(today: string | undefined): number {
  return today === undefined ? Date.now() : Date.parse(`${today}T12:00:00Z`);
}

async function dossierPaths(name: string, io: CliIo, language: Language): Promise<readonly string[]> {
  const what = await statNamed(name, io, language);
  if (!what.isDirectory()) return [name];
  const found = await findDossiers(resolve(io.cwd, name));
  if (found.length === 0) throw new UsageError(cliWords(language).noDossier(name));
  return found.map((path) => join(name, path));
}
