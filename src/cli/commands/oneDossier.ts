import { basename, dirname, join, resolve } from 'node:path';
import { createEvidenceMemory } from '../../core/evidence/evidenceMemory';
import { keptFacts } from '../../core/evidence/keptFacts';
import type { Language } from '../../core/language/language';
import { type Clock, systemClock } from '../../core/ports/clock';
import type { Folder } from '../../core/ports/folder';
import { dossierFileName } from '../../core/project/paths';
import { Project } from '../../core/project/project';
import type { Snapshot } from '../../core/project/snapshot';
import { factsStore } from '../../node/factsStore';
import { nodeDocumentParser } from '../../node/nodeDocumentParser';
import { nodeFolder } from '../../node/nodeFolder';
import { nodeHasher } from '../../node/nodeHasher';
import { directCalls } from '../../node/systemCalls';
import type { CliIo } from '../io';
import { UsageError } from '../options';
import { oneDossierWords } from '../output/oneDossierWords';
import { cliWords } from '../words';
import { findDossiers } from './findDossiers';
import { statNamed } from './operandFile';

/** A dossier that is to be changed, checked as it is. */
export interface CheckedProject {
  /** The dossier's folder, absolute. */
  readonly root: string;
  readonly folder: Folder;
  readonly project: Project;
  readonly snapshot: Snapshot;
}

/**
 * The one dossier in a folder and below, or the one whose `segur.yaml` is named, checked. Throws `UsageError` where there is
 * none, or where several could be meant.
 */
export async function oneDossier(
  name: string,
  io: CliIo,
  language: Language,
  clock: Clock = systemClock,
): Promise<CheckedProject> {
  const file = resolve(io.cwd, await pathOf(name, io, language));
  const root = dirname(file);
  const memory = createEvidenceMemory(nodeHasher, systemClock, nodeDocumentParser);
  const storedFacts = io.cache && keptFacts(memory, factsStore(io.cache.folder, file), io.cache.program);
  const folder = nodeFolder(root, directCalls);
  const project = new Project({ folder, memory, clock }, basename(file));
  await storedFacts?.restore();
  const snapshot = await project.lookAtEvidence(io.signal);
  await storedFacts?.save();
  return { root, folder, project, snapshot };
}

async function pathOf(name: string, io: CliIo, language: Language): Promise<string> {
  const what = await statNamed(name, io, language);
  if (!what.isDirectory()) return name;
  const [only, ...others] = await findDossiers(resolve(io.cwd, name));
  if (only === undefined) throw new UsageError(cliWords(language).noDossier(name));
  if (others.length > 0) {
    const all = [only, ...others].map((path) => join(name, path.slice(0, -dossierFileName.length)));
    throw new UsageError(oneDossierWords[language].several(all));
  }
  return join(name, only);
}
