import { stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { compareCatalogues } from '../../core/migration/comparison/compareCatalogues';
import { effectOnDossier } from '../../core/migration/comparison/effectOnDossier';
import { reportAsMarkdown } from '../../core/migration/report/reportAsMarkdown';
import { reportOf } from '../../core/migration/report/reportOf';
import { createEvidenceMemory } from '../../core/evidence/evidenceMemory';
import type { Language } from '../../core/language/language';
import { dossierFileName } from '../../core/project/paths';
import { Project } from '../../core/project/project';
import type { Snapshot } from '../../core/project/snapshot';
import { nodeFolder } from '../../node/nodeFolder';
import { nodeHasher } from '../../node/nodeHasher';
import type { compareDeclaration } from '../declarations/compare';
import type { CliIo, ExitCode } from '../io';
import { UsageError, type ParsedOptions } from '../options';
import type { CommandIo } from '../output/commandIo';
import { compareAsJson } from '../output/compareAsJson';
import { compareAsText } from '../output/compareAsText';
import { compareWords } from '../output/compareWords';
import { cliWords } from '../words';
import { statNamed } from './operandFile';
import { readCatalogueFile } from './readCatalogueFile';

/**
 * `compare`: what a new REM changes in an old one, and in the work of a dossier. That much changed is no fault: 0 says that
 * the work was done.
 */
export async function compareCommand(
  options: ParsedOptions<typeof compareDeclaration.options>,
  io: CommandIo,
): Promise<ExitCode> {
  const { language } = options;
  const named = options.values.get('dossier');
  const dossier = named === undefined ? undefined : await loadDossier(named, io, language);
  const files = namedFiles(options.operands, dossier, language);
  const before = await readCatalogueFile(files.before, io, language);
  const after = await readCatalogueFile(files.after, io, language);
  io.signal.throwIfAborted();
  const difference = compareCatalogues(before, after);
  const effect = dossier === undefined ? undefined : effectOnDossier(difference, dossier.snapshot);
  const format = options.values.get('format') ?? 'text';
  if (format === 'json') {
    io.json(compareAsJson(difference, { ...files, dossier: dossier?.path }, effect));
    return 0;
  }
  const report = reportOf({ difference, names: files, effect }, language);
  const textOptions = { colour: io.colour, all: options.flags.has('all') };
  const text = format === 'markdown' ? reportAsMarkdown(report) : compareAsText(report, textOptions);
  io.stdout(text);
  return 0;
}

interface LoadedDossier {
  /** Its `segur.yaml`, as the user would name it. */
  readonly path: string;
  readonly snapshot: Snapshot;
}

async function loadDossier(name: string, io: CliIo, language: Language): Promise<LoadedDossier> {
  const words = cliWords(language);
  const what = await statNamed(name, io, language);
  const path = what.isDirectory() ? join(name, dossierFileName) : name;
  const file = resolve(io.cwd, path);
  if (!(await stat(file).catch(() => undefined))?.isFile()) throw new UsageError(words.noDossier(name));
  const host = {
    folder: nodeFolder(dirname(file)),
    memory: createEvidenceMemory(nodeHasher),
    clock: { now: () => Date.now() },
  };
  const project = new Project(host, basename(file));
  return { path, snapshot: await project.load(io.signal) };
}

interface NamedFiles {
  readonly before: string;
  readonly after: string;
}

/** With a dossier, one name is enough: the old catalogue is the one that the dossier follows. */
function namedFiles(
  operands: readonly string[],
  dossier: LoadedDossier | undefined,
  language: Language,
): NamedFiles {
  const words = compareWords(language);
  const [first, second, ...others] = operands;
  if (first === undefined || others.length > 0) throw new UsageError(words.usage);
  if (second !== undefined) return { before: first, after: second };
  if (dossier === undefined) throw new UsageError(words.usage);
  const { catalogue } = dossier.snapshot;
  if (catalogue.kind !== 'loaded') throw new UsageError(words.noCatalogue(dossier.path));
  return { before: join(dirname(dossier.path), catalogue.path), after: first };
}
