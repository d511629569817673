import { resolve } from 'node:path';
import type { LinkVerdict } from '../../core/evidence/links/linkVerdict';
import type { Snapshot } from '../../core/project/snapshot';
import type { checkDeclaration } from '../declarations/check';
import type { CliIo, ExitCode } from '../io';
import { UsageError, type ParsedOptions } from '../options';
import { type CheckedDossier, wholeDossier } from '../output/checkedDossier';
import type { CommandIo } from '../output/commandIo';
import { baselineWords } from '../output/baselineWords';
import { baselineIn, newAgainst, writeBaselineFile } from './baselineFile';
import { branchWords } from '../../core/views/branchDiff/words';
import { watchWords } from '../output/watchWords';
import { allowedRootsOf, dossierPaths } from './checkArguments';
import { checkedProject } from './checkedProject';
import { showChecked } from './showChecked';
import { touchedSince } from './touchedSince';
import { watchDossiers, type Watched } from './watchDossiers';
import { mustBeFree, writeNewFile } from './writeNewFile';

type Options = ParsedOptions<typeof checkDeclaration.options>;

/** `check`: finds dossiers, checks each, prints what was found. */
export async function checkCommand(options: Options, io: CommandIo): Promise<ExitCode> {
  const { language, flags, values } = options;
  if (flags.has('watch')) return watched(options, io);
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

/** What makes no sense of a result that never ends. */
const notWatched = ['output', 'write-baseline', 'baseline', 'since'] as const;

async function watched(options: Options, io: CommandIo): Promise<ExitCode> {
  const { language, flags, values } = options;
  const { onlyText } = watchWords[language];
  for (const name of notWatched) if (values.has(name)) throw new UsageError(onlyText(`--${name}`));
  if (flags.has('links')) throw new UsageError(onlyText('--links'));
  const format = values.get('format') ?? 'text';
  if (format !== 'text') throw new UsageError(onlyText(`--format ${format}`));
  const today = values.get('today');
  const projects = await checkedProjects(options, io, () => timeOf(today));
  return watchDossiers(projects, { language, all: flags.has('all') }, io);
}

async function checkedDossiers(
  options: Options,
  io: CommandIo,
  now: number,
): Promise<readonly CheckedDossier[]> {
  const checked: CheckedDossier[] = [];
  for (const { path, checked: one } of await checkedProjects(options, io, () => now)) {
    const textOf = (file: string): string | undefined => one.project.textOf(file);
    const links = options.flags.has('links') ? { links: await checkLinks(one.snapshot, io) } : {};
    checked.push(wholeDossier({ path, snapshot: one.snapshot, textOf, ...links }));
  }
  return checked;
}

async function checkedProjects(
  { language, flags, lists, operands }: Options,
  io: CommandIo,
  now: () => number,
): Promise<readonly Watched[]> {
  const paths = await dossierPaths(operands, io, language);
  const allowedRoots = await allowedRootsOf(lists.get('allow-root') ?? [], io, language);
  const projects: Watched[] = [];
  for (const path of paths) {
    const checked = await checkedProject(resolve(io.cwd, path), {
      ...{ now, allowedRoots, strict: flags.has('strict'), signal: io.signal },
      cache: flags.has('no-cache') ? undefined : io.cache,
    });
    projects.push({ path, checked });
  }
  return projects;
}

/** The network is loaded here, and nowhere else. */
async function checkLinks(snapshot: Snapshot, io: CliIo): Promise<readonly LinkVerdict[]> {
  const { checkLinksOf } = await import('./checkLinksOf');
  return checkLinksOf(snapshot, io);
}

function timeOf(today: string | undefined): number {
  return today === undefined ? Date.now() : Date.parse(`${today}T12:00:00Z`);
}
