import { memoryAtMost } from '../support/memoryAtMost';
import { createHash } from 'node:crypto';
import { closeSync, lstatSync, openSync, readdirSync, readFileSync, readSync } from 'node:fs';
import { lstat, mkdtemp, open, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createEvidenceMemory } from '../../../src/core/evidence/evidenceMemory';
import { forEachBounded } from '../../../src/core/evidence/forEachBounded';
import { keptFacts } from '../../../src/core/evidence/keptFacts';
import { lookAtEvidence } from '../../../src/core/evidence/lookAtEvidence';
import { factsStore } from '../../../src/node/factsStore';
import { nodeFolder } from '../../../src/node/nodeFolder';
import { nodeHasher } from '../../../src/node/nodeHasher';
import { directCalls } from '../../../src/node/systemCalls';

const never = new AbortController().signal;

/** What a process is asked for: the work itself, or the least that any program would have to do for it. */
const tasks = {
  facts: (folder: string) => look(folder, false),
  'facts-bare': (folder: string) => {
    const buffer = Buffer.allocUnsafe(4096);
    each(folder, (file) => {
      const descriptor = openSync(file, 'r');
      readSync(descriptor, buffer, 0, buffer.length, 0);
      closeSync(descriptor);
    });
  },
  hashes: (folder: string) => look(folder, true),
  'hashes-bare': (folder: string) =>
    each(folder, (file) => createHash('sha256').update(readFileSync(file)).digest('hex')),
  'again-bare': (folder: string) => each(folder, (file) => lstatSync(file)),
  'facts-usual': (folder: string) =>
    eachAtEase(folder, async (file) => {
      const opened = await open(file, 'r');
      await opened.read(Buffer.allocUnsafe(4096), 0, 4096, 0);
      await opened.close();
    }),
  'hashes-usual': (folder: string) =>
    eachAtEase(folder, async (file) => {
      createHash('sha256')
        .update(await readFile(file))
        .digest('hex');
    }),
  'again-usual': (folder: string) =>
    eachAtEase(folder, async (file) => {
      await lstat(file);
    }),
} as const;

/** `evidence <task> <folder> [<folder of the cache>]`: prints how long it took and the memory in use at the end. */
async function main(): Promise<void> {
  const [, , task = '', folder = '', cache = ''] = process.argv;
  const started = performance.now();
  if (task === 'again') await lookWithCache(folder, cache);
  else await tasks[task as keyof typeof tasks](folder);
  const time = performance.now() - started;
  process.stdout.write(JSON.stringify({ time, memory: memoryAtMost() }));
}

function each(folder: string, work: (file: string) => void): void {
  for (const one of cited(folder)) work(path.join(folder, 'preuves', one));
}

/** As programs do that have something else to do meanwhile. */
async function eachAtEase(folder: string, work: (file: string) => Promise<void>): Promise<void> {
  const files = cited(folder).map((one) => path.join(folder, 'preuves', one));
  await forEachBounded(files, 16, work, never);
}

function cited(folder: string): readonly string[] {
  const below = path.join(folder, 'preuves');
  return readdirSync(below).flatMap((name) =>
    readdirSync(path.join(below, name)).map((file) => `${name}/${file}`),
  );
}

async function look(
  folder: string,
  wantsHash: boolean,
  memory = createEvidenceMemory(nodeHasher),
): Promise<void> {
  const citations = cited(folder).map((file) => ({ folder: 'preuves', path: file, wantsHash }));
  const port = nodeFolder(folder, directCalls);
  const { survey } = await lookAtEvidence(
    port,
    { chapterFolders: ['preuves'], citations },
    { memory },
    never,
  );
  for (const state of survey.states.values()) {
    if (state.kind !== 'present' || (wantsHash && state.inspection.sha256 === undefined))
      throw new Error('a file was not looked into');
  }
}

/** As the command line does it: the second time in another process, with nothing but the kept facts. */
async function lookWithCache(folder: string, given: string): Promise<void> {
  const cache = given === '' ? await mkdtemp(path.join(tmpdir(), 'segur-bench-facts-')) : given;
  const memory = createEvidenceMemory(nodeHasher);
  const kept = keptFacts(memory, factsStore(cache, folder), 'bench');
  await kept.restore();
  await look(folder, false, memory);
  await kept.save();
  if (given === '') await rm(cache, { recursive: true, force: true });
}

void main();
