import { stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { createEvidenceMemory } from '../../core/evidence/evidenceMemory';
import { keptFacts } from '../../core/evidence/keptFacts';
import { systemClock } from '../../core/ports/clock';
import { dossierFileName } from '../../core/project/paths';
import { Project } from '../../core/project/project';
import type { Snapshot } from '../../core/project/snapshot';
import { factsStore } from '../../node/factsStore';
import { nodeDocumentParser } from '../../node/nodeDocumentParser';
import { nodeFolder } from '../../node/nodeFolder';
import { nodeHasher } from '../../node/nodeHasher';
import { directCalls } from '../../node/systemCalls';
import type { LinkVerdict } from '../../core/evidence/links/linkVerdict';
import type { checkDeclaration } from '../declarations/check';
import type { CliIo, ExitCode } from '../io';
import { UsageError, type ParsedOptions } from '../options';
import { checkAsJson, type CheckedDossier } from '../output/checkAsJson';
import { checkAsText } from '../output/checkAsText';
import type { CommandIo } from '../output/commandIo';
import { cliWords } from '../words';
import { findDossiers } from './findDossiers';
import { statNamed } from './givenFile';
import { addAll } from '../../core/text/addAll';

/** `check`: finds dossiers, checks each, prints what was found. */
export async function checkCommand(
  options: ParsedOptions<typeof checkDeclaration.options>,
  io: CommandIo,
): Promise<ExitCode> {
  const { language } = options;
  const now = timeOf(options.values.get('today'));
  const paths = await dossierPaths(options.operands, io, language);
  const strict = options.flags.has('strict');
  const allowedRoots = await allowedRootsOf(options.lists.get('allow-root') ?? [], io, language);
  const checked: CheckedDossier[] = [];
  for (const path of paths) {
    const snapshot = await checkDossier(resolve(io.cwd, path), {
      now,
      strict,
      signal: io.signal,
      allowedRoots,
      cache: options.flags.has('no-cache') ? undefined : io.cache,
    });
    checked.push({
      path,
      snapshot,
      ...(options.flags.has('links') ? { links: await checkLinks(snapshot, io) } : {}),
    });
  }
  if (options.values.get('format') === 'json') io.json(checkAsJson(checked, language));
  else io.stdout(checkAsText(checked, { language, colour: io.colour, all: options.flags.has('all') }));
  return checked.some(({ snapshot }) => snapshot.summary.errors > 0) ? 1 : 0;
}

/** The network is loaded here, and nowhere else. */
async function checkLinks(snapshot: Snapshot, io: CliIo): Promise<readonly LinkVerdict[]> {
  const { checkLinksOf } = await import('./checkLinksOf');
  return checkLinksOf(snapshot, io);
}

interface CheckOptions {
  readonly now: number;
  readonly strict: boolean;
  readonly signal: AbortSignal;
  readonly cache: CliIo['cache'];
  /** Absolute. */
  readonly allowedRoots: readonly string[];
}

async function checkDossier(
  file: string,
  { now, strict, signal, cache, allowedRoots }: CheckOptions,
): Promise<Snapshot> {
  const memory = createEvidenceMemory(nodeHasher, systemClock, nodeDocumentParser);
  const kept = cache && keptFacts(memory, factsStore(cache.folder, file), cache.program);
  const project = new Project(
    { folder: nodeFolder(dirname(file), directCalls, () => allowedRoots), memory, clock: { now: () => now } },
    basename(file),
  );
  if (strict) project.setSeverities(new Map([['proof-missing', 'error']]));
  await kept?.restore();
  const snapshot = await project.lookAtEvidence(signal);
  await kept?.save();
  return snapshot;
}

/** Absolute. Throws `UsageError` for one that is no folder: a mistyped root would allow nothing, in silence. */
async function allowedRootsOf(
  named: readonly string[],
  io: Pick<CliIo, 'cwd'>,
  language: 'fr' | 'en',
): Promise<readonly string[]> {
  for (const name of named) {
    const what = await stat(resolve(io.cwd, name)).catch(() => undefined);
    if (name === '' || what?.isDirectory() !== true)
      throw new UsageError(cliWords(language).notAFolder('--allow-root', name));
  }
  return named.map((name) => resolve(io.cwd, name));
}

async function dossierPaths(
  named: readonly string[],
  io: CliIo,
  language: 'fr' | 'en',
): Promise<readonly string[]> {
  const words = cliWords(language);
  const paths: string[] = [];
  for (const name of named.length === 0 ? ['.'] : named) {
    const what = await statNamed(name, io, language);
    const found = what.isDirectory() ? await findDossiers(resolve(io.cwd, name)) : [''];
    if (found.length === 0) throw new UsageError(words.noDossier(name));
    addAll(
      paths,
      found.map((path) => (path === '' ? name : join(name, path))),
    );
  }
  return [...new Set(paths.map((path) => (basename(path) === '' ? join(path, dossierFileName) : path)))];
}

function timeOf(today: string | undefined): number {
  return today === undefined ? Date.now() : Date.parse(`${today}T12:00:00Z`);
}
