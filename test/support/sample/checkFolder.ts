import { createEvidenceMemory } from '../../../src/core/evidence/evidenceMemory';
import { systemClock } from '../../../src/core/ports/clock';
import { Project } from '../../../src/core/project/project';
import type { Snapshot } from '../../../src/core/project/snapshot';
import { nodeFolder } from '../../../src/node/nodeFolder';
import { nodeHasher } from '../../../src/node/nodeHasher';
import { parserInThisThread } from '../pdf/parserInThisThread';

/** A day between the sample's evidence and its second milestone, so that what is found does not depend on today. */
export const checkedOn = Date.parse('2026-04-03T10:00:00Z');

/** Checks the dossier of a folder, files included. */
export async function checkFolder(folder: string): Promise<Snapshot> {
  const memory = createEvidenceMemory(nodeHasher, systemClock, parserInThisThread());
  const host = { folder: nodeFolder(folder), memory, clock: { now: () => checkedOn } };
  return new Project(host, 'segur.yaml').lookAtEvidence(new AbortController().signal);
}
