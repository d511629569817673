import { resolve } from 'node:path';
import type { Language } from '../../core/language/language';
import { folderOf } from '../../core/text/names';
import { diffAsMarkdown } from '../../core/views/branchDiff/diffAsMarkdown';
import { branchWords } from '../../core/views/branchDiff/words';
import { BranchFailure, branchChanges, comparedCommits, gitPlace } from '../../node/git/compareBranch';
import type { diffDeclaration } from '../declarations/diff';
import type { ExitCode } from '../io';
import { UsageError, type ParsedOptions } from '../options';
import type { CommandIo } from '../output/commandIo';
import { diffAsJson } from '../output/diffAsJson';
import { diffUsage } from '../output/diffUsage';
import { findDossiers } from './findDossiers';
import { nowOf } from './status';
import { mustBeFree, writeNewFile } from './writeNewFile';
import { withSlashes } from '../../node/withSlashes';

/** `diff`: what changed between two commits, or since one. Whatever that is, the work was done: 0. */
export async function diffCommand(
  options: ParsedOptions<typeof diffDeclaration.options>,
  io: CommandIo,
): Promise<ExitCode> {
  const { language, operands, values } = options;
  const [range, name = '.', ...others] = operands;
  if (range === undefined || others.length > 0) throw new UsageError(diffUsage[language]);
  const output = values.get('output');
  await mustBeFree(output, io, language);
  const folder = resolve(io.cwd, name);
  const now = nowOf(values.get('today'));
  const how = { now: () => now, signal: io.signal, onDisk: () => foldersOnDisk(folder) };
  const { compared, changes } = await withGitFailures(language, async () => {
    const place = await gitPlace(folder, io.signal);
    const commits = await comparedCommits(range, place);
    return { compared: commits, changes: await branchChanges(commits, place, how) };
  });
  if (!compared.isParting) io.say(branchWords[language].noCommonCommit(compared.base.ref));
  const pieces: string[] = [];
  const out = output === undefined ? io : io.writingTo((text) => pieces.push(text));
  if (values.get('format') === 'json') out.json(diffAsJson(compared, changes, language));
  else out.stdout(diffAsMarkdown(compared, changes, language));
  if (output !== undefined) await writeNewFile(output, pieces, io, language);
  return 0;
}

async function foldersOnDisk(folder: string): Promise<readonly string[]> {
  const found = await findDossiers(folder);
  return found.map((path) => folderOf(withSlashes(path)));
}

/** Does what needs git; what it can't do is reported in a sentence. */
export async function withGitFailures<T>(language: Language, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof BranchFailure)) throw error;
    throw new UsageError(branchWords[language].failures[error.reason](error.value), { cause: error });
  }
}
