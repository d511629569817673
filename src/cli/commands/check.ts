import { resolve } from 'node:path';
import type { LinkVerdict } from '../../core/evidence/links/linkVerdict';
import type { Snapshot } from '../../core/project/snapshot';
import type { checkDeclaration } from '../declarations/check';
import type { CliIo, ExitCode } from '../io';
import type { ParsedOptions } from '../options';
import { type CheckedDossier, wholeDossier } from '../output/checkedDossier';
import type { CommandIo } from '../output/commandIo';
import { baselineWords } from '../output/baselineWords';
import { baselineIn, newAgainst, writeBaselineFile } from './baselineFile';
import { branchWords } from '../../core/views/branchDiff/words';
import { allowedRootsOf, dossierPaths } from './checkArguments';
import { checkedProject } from './checkedProject';
import { showChecked } from './showChecked';
import { touchedSince } from './touchedSince';
import { mustBeFree, writeNewFile } from './writeNewFile';

type Options = ParsedOptions<typeof checkDeclaration.options>;

/** `check`: finds dossiers, checks each, prints what was found. */
export async function checkCommand(options: Options, io: CommandIo): Promise<ExitCode> {
  const { language, flags, values } = options;
  const output = values.get('output');
  const toWrite = values.get('write-baseline');
  for (const name of [output, toWrite]) await mustBeFree(name, io, language);
  const baseline = values.get('baseline');
  const known = baseline === undefined ? undefined : await baselineIn(baseline, io, language);
  const now = timeOf(values.get('today'));
  const all = await checkedDossiers(options, io, now);
  const counted =
    baseline === undefined || known === undefined
      ? all
      : newAgainst(known, all, { name: baseline, cwd: io.cwd });
  const since = values.get('since');
  const checked =
    since === undefined ? counted : await touchedSince(counted, { ref: since, now }, io, language);
  if (since !== undefined && checked.length === 0) io.say(branchWords[language].untouched(since));
  if (toWrite !== undefined) await writeBaselineFile(toWrite, all, io, language);
  const pieces: string[] = [];
  await showChecked(
    checked,
    { format: values.get('format') ?? 'text', language, now, all: flags.has('all') },
    output === undefined ? io : io.writingTo((text) => pieces.push(text)),
  );
  if (output !== undefined) await writeNewFile(output, pieces, io, language);
  if (toWrite !== undefined) {
    const count = all.reduce((sum, { findings }) => sum + findings.length, 0);
    io.say(baselineWords[language].written(toWrite, count));
    return 0;
  }
  return checked.some(({ errors }) => errors > 0) ? 1 : 0;
}

async function checkedDossiers(
  options: Options,
  io: CommandIo,
  now: number,
): Promise<readonly CheckedDossier[]> {
  const { language, flags, lists, operands } = options;
  const paths = await dossierPaths(operands, io, language);
  const allowedRoots = await allowedRootsOf(lists.get('allow-root') ?? [], io, language);
  const checked: CheckedDossier[] = [];
  for (const path of paths) {
    const { snapshot, project } = await checkedProject(resolve(io.cwd, path), {
      now: () => now,
      strict: flags.has('strict'),
      signal: io.signal,
      allowedRoots,
      cache: flags.has('no-cache') ? undefined : io.cache,
    });
    const textOf = (file: string): string | undefined => project.textOf(file);
    const links = flags.has('links') ? { links: await checkLinks(snapshot, io) } : {};
    checked.push(wholeDossier({ path, snapshot, textOf, ...links }));
  }
  return checked;
}

/** The network is loaded here, and nowhere else. */
async function checkLinks(snapshot: Snapshot, io: CliIo): Promise<readonly LinkVerdict[]> {
  const { checkLinksOf } = await import('./checkLinksOf');
  return checkLinksOf(snapshot, io);
}

function timeOf(today: string | undefined): number {
  return today === undefined ? Date.now() : Date.parse(`${today}T12:00:00Z`);
}
