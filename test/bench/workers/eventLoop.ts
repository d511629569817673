import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import { createEvidenceMemory } from '../../../src/core/evidence/evidenceMemory';
import { DossierCheck } from '../../../src/editor/session/dossierCheck';
import { nodeFolder } from '../../../src/node/nodeFolder';
import { nodeHasher } from '../../../src/node/nodeHasher';
import { nodeSlices } from '../../../src/node/nodeSlices';
import { typeIn } from '../support/typist';

const betweenKeys = 100;

/**
 * `eventLoop <folder> <seconds>`: opens a dossier as the editor does, types ten keys a second while its files are inspected, and
 * prints how long other work had to wait, in milliseconds: at most, for one wait in a hundred, and with nothing to do.
 */
async function main(): Promise<void> {
  const [, , folder = '', seconds = ''] = process.argv;
  const idle = await delaysWhile(() => sleep(1000));
  let inspected = 0;
  let keys = 0;
  const check = new DossierCheck(
    {
      ...{ folder: nodeFolder(folder), memory: createEvidenceMemory(nodeHasher), facts: undefined },
      ...{ clock: { now: () => Date.now() }, slices: nodeSlices },
      showProgress: (_, signal) => ({
        progress: (done) => (inspected = Math.max(inspected, done)),
        ...{ signal, cancelled: false, end: () => undefined },
      }),
      changed: () => undefined,
      failed: (error) => {
        throw error;
      },
    },
    'segur.yaml',
    new Map(),
  );
  const typist = typeIn(textsIn(folder), 1);
  const typing = await delaysWhile(async () => {
    const until = performance.now() + Number(seconds) * 1000;
    const state = { refreshed: false };
    const refreshing = check.refresh().then(() => (state.refreshed = true));
    while (performance.now() < until || !state.refreshed) {
      const { value: keystroke } = typist.next();
      check.textChanged(keystroke.path, () => keystroke.text);
      keys++;
      await sleep(betweenKeys);
      // Whoever types without an end lets no look at files end: then there is a rest, as people have.
      if (performance.now() > until) await Promise.race([refreshing, sleep(5000)]);
    }
    await check.settled();
  });
  const findings = check.snapshot?.findings.length ?? 0;
  check.dispose();
  process.stdout.write(JSON.stringify({ idle, typing, inspected, keys, findings }));
}

interface Delays {
  readonly most: number;
  readonly oneInHundred: number;
}

async function delaysWhile(work: () => Promise<unknown>): Promise<Delays> {
  const resolution = 1;
  const monitor = monitorEventLoopDelay({ resolution });
  monitor.enable();
  await work();
  monitor.disable();
  // The monitor counts its own pause as well.
  const ms = (nanoseconds: number): number => Math.max(0, nanoseconds / 1e6 - resolution);
  return { most: ms(monitor.max), oneInHundred: ms(monitor.percentile(99)) };
}

function textsIn(folder: string): ReadonlyMap<string, string> {
  const names = readdirSync(path.join(folder, 'preuves')).filter((name) => name.endsWith('.preuves.yaml'));
  return new Map(
    names.sort().map((name) => [`preuves/${name}`, readFileSync(path.join(folder, 'preuves', name), 'utf8')]),
  );
}

void main();
