import { basename, dirname } from 'node:path';
import { createEvidenceMemory } from '../../core/evidence/evidenceMemory';
import { keptFacts } from '../../core/evidence/keptFacts';
import { systemClock } from '../../core/ports/clock';
import { Project } from '../../core/project/project';
import type { Snapshot } from '../../core/project/snapshot';
import { factsStore } from '../../node/factsStore';
import { nodeDocumentParser } from '../../node/nodeDocumentParser';
import { nodeFolder } from '../../node/nodeFolder';
import { nodeHasher } from '../../node/nodeHasher';
import { directCalls } from '../../node/systemCalls';
import type { CliIo } from '../io';

export interface CheckOptions {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** A missing proof is an error. */
  readonly strict: boolean;
  readonly signal: AbortSignal;
  readonly cache: CliIo['cache'];
  /** Absolute. */
  readonly allowedRoots: readonly string[];
}

/** A dossier that was checked, and its project, which can be notified of changes. `save` keeps what was found in files. */
export interface CheckedProject {
  readonly project: Project;
  readonly snapshot: Snapshot;
  readonly save: () => Promise<void>;
}

/** Checks the dossier whose `segur.yaml` has this absolute path. */
export async function checkedProject(
  file: string,
  { now, strict, signal, cache, allowedRoots }: CheckOptions,
): Promise<CheckedProject> {
  const memory = createEvidenceMemory(nodeHasher, systemClock, nodeDocumentParser);
  const storedFacts = cache && keptFacts(memory, factsStore(cache.folder, file), cache.program);
  const folder = nodeFolder(dirname(file), directCalls, () => allowedRoots);
  const project = new Project({ folder, memory, clock: { now } }, basename(file));
  if (strict) project.setSeverities(new Map([['proof-missing', 'error']]));
  await storedFacts?.restore();
  const snapshot = await project.lookAtEvidence(signal);
  await storedFacts?.save();
  return { project, snapshot, save: async () => storedFacts?.save() };
}
