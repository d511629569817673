import { mkdtempSync, rmSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { benchEvidence } from '../support/benchEvidence';
import { bundleWorker } from '../support/bundleWorker';
import { atMost, type Measurement } from '../support/measurement';
import { runWorker } from '../support/runNode';
import { medianOf, spreadOf, type Spread } from '../support/statistics';
import type { Plan } from './plan';

const group = 'Evidence files, cold process, warm disk';

interface Runs {
  readonly spread: Spread;
  /** Megabytes in use at most. */
  readonly memory: number;
}

/** Beside the least that any program would have to do for the same: reading 4 KiB of each, summing each, asking for each. */
export async function measureEvidence(plan: Plan): Promise<readonly Measurement[]> {
  const worker = await bundleWorker('evidence');
  const run = async (task: string, folder: string, cache = ''): Promise<Runs> => {
    const answers: { time: number; memory: number }[] = [];
    for (let turn = 0; turn < Math.min(5, plan.processes); turn++)
      answers.push((await runWorker(worker, [task, folder, cache])) as { time: number; memory: number });
    const memory = Math.max(...answers.map((answer) => answer.memory)) / 1024;
    return { spread: spreadOf(answers.map(({ time }) => time)), memory };
  };
  const folder = benchEvidence(10_000);
  const measurements: Measurement[] = [];
  const cache = mkdtempSync(path.join(tmpdir(), 'segur-bench-facts-'));
  // Facts of files as young as these would not be kept.
  await sleep(2500);
  await runWorker(worker, ['again', folder, cache]);
  for (const [task, name, most, own] of [
    ['facts', 'facts of 10,000 files', 1.5, ''],
    ['again', 'the same again, from kept facts', 1.2, cache],
    ['hashes', 'facts and SHA-256 of 10,000 files', 1.2, ''],
  ] as const) {
    const bare = { atOnce: await run(`${task}-bare`, folder), atEase: await run(`${task}-usual`, folder) };
    measurements.push(...besideTheLeast(name, most, await run(task, folder, own), bare));
  }
  rmSync(cache, { recursive: true, force: true });
  const sizes = [1000, 10_000, ...(plan.packs ? [100_000] : [])];
  const points: (readonly [number, Runs])[] = [];
  for (const size of sizes)
    points.push([size, await run('facts', size === 10_000 ? folder : benchEvidence(size))]);
  return [...measurements, ...growth(points)];
}

/** The same with nothing around it: by calls that wait, in a process that has nothing else to do, and by those of `node:fs/promises`, sixteen at a time. */
interface Bare {
  readonly atOnce: Runs;
  readonly atEase: Runs;
}

function besideTheLeast(name: string, most: number, ours: Runs, bare: Bare): readonly Measurement[] {
  const { spread, memory } = ours;
  const timed = (what: string, one: Spread): Measurement => ({
    group,
    name: `${name}${what}`,
    unit: 'ms',
    value: one.median,
    spread: one,
  });
  const against = (what: string, one: Runs): Measurement => ({
    group,
    name: `${name}, against ${what}`,
    unit: 'times',
    value: spread.median / one.spread.median,
    target: atMost(most),
  });
  return [
    timed('', spread),
    timed(': bare, by calls that wait', bare.atOnce.spread),
    timed(': bare, by promises', bare.atEase.spread),
    against('calls that wait', bare.atOnce),
    against('promises', bare.atEase),
    { group, name: `${name}: memory in use at most`, unit: 'MB', value: memory, target: atMost(150) },
  ];
}

/** The exponent with which time grows with the number of files: 1 is in proportion. */
function growth(points: readonly (readonly [number, Runs])[]): readonly Measurement[] {
  const logs = points.map(
    ([size, { spread }]) => [Math.log(size), Math.log(medianOf([spread.median]))] as const,
  );
  const [first, last] = [logs[0], logs.at(-1)];
  if (first === undefined || last === undefined || first === last) return [];
  const [from, to] = [points[0]?.[0] ?? 0, points.at(-1)?.[0] ?? 0];
  return [
    {
      group,
      name: `growth from ${from.toLocaleString('en')} to ${to.toLocaleString('en')} files, exponent`,
      unit: 'times',
      value: (last[1] - first[1]) / (last[0] - first[0]),
      target: atMost(1.05),
    },
    {
      group,
      name: `${to.toLocaleString('en')} files: memory in use at most`,
      unit: 'MB',
      value: points.at(-1)?.[1].memory,
      target: atMost(150),
    },
  ];
}
