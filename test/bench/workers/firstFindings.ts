import { createEvidenceMemory } from '../../../src/core/evidence/evidenceMemory';
import { Project } from '../../../src/core/project/project';
import { nodeFolder } from '../../../src/node/nodeFolder';
import { nodeHasher } from '../../../src/node/nodeHasher';
import { placesOf } from './placesOf';

/**
 * `firstFindings <folder>`: opens a dossier once, in a cold process, and prints when its findings were there, and when
 * those of its evidence were.
 */
async function main(): Promise<void> {
  const [, , folder = ''] = process.argv;
  const { signal } = new AbortController();
  const started = performance.now();
  const host = {
    folder: nodeFolder(folder),
    memory: createEvidenceMemory(nodeHasher),
    clock: { now: () => Date.now() },
  };
  const project = new Project(host, 'segur.yaml');
  const loaded = await project.load(signal);
  const read = performance.now();
  const looked = await project.lookAtEvidence(signal);
  const done = performance.now();
  const times = { fromOpening: read - started, fromProcessStart: read, withEvidence: done - started };
  process.stdout.write(
    JSON.stringify({ ...times, first: placesOf(loaded.findings), all: placesOf(looked.findings) }),
  );
}

void main();
