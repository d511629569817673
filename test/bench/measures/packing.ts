import { execFileSync } from 'node:child_process';
import { closeSync, fsyncSync, mkdirSync, openSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import path from 'node:path';
import { writeCatalogue } from '../../../src/core/catalogue/writeCatalogue';
import { temporaryFolder } from '../../support/vscode/temporaryFolder';
import { benchCatalogue, requirementId } from '../support/benchCatalogue';
import { bundleWorker } from '../support/bundleWorker';
import { atMost, type Measurement } from '../support/measurement';
import { runWorker } from '../support/runNode';
import { spreadOf } from '../support/statistics';
import type { Plan } from './plan';

const gigabyte = 1024 ** 3;

interface Answer {
  readonly code: number;
  readonly ms: number;
  readonly memory: number;
}

/** A package of one file of 1 GB, beside `cp` of the same file to the same disk in the same run; and the memory it took. */
export async function measurePacking(plan: Plan): Promise<readonly Measurement[]> {
  const worker = await bundleWorker('packing');
  const { folder } = temporaryFolder('bench-package');
  const size = plan.packs ? gigabyte : gigabyte / 8;
  const film = writeDossier(folder, size);
  const [copies, packages, memory]: [number[], number[], number[]] = [[], [], []];
  for (let run = 0; run < 3; run++) {
    const copy = path.join(folder, 'copy.mp4');
    const started = performance.now();
    execFileSync('cp', [film, copy]);
    copies.push(performance.now() - started);
    rmSync(copy);
    const output = path.join(folder, 'depot');
    const answer = (await runWorker(worker, [folder, output])) as Answer;
    if (answer.code !== 0) throw new Error(`package ended with ${String(answer.code)}`);
    packages.push(answer.ms);
    memory.push(answer.memory);
    rmSync(output, { recursive: true });
  }
  const [theirs, ours] = [spreadOf(copies), spreadOf(packages)];
  const group = `Package of one file of ${String(size / 1024 ** 2)} MiB`;
  return [
    { group, name: 'cp, the same file', unit: 'ms', value: theirs.median, spread: theirs },
    {
      ...{ group, name: 'package, whole command', unit: 'ms', value: ours.median, spread: ours },
      note: 'the file is copied and summed on the way',
    },
    { group, name: 'package / cp', unit: 'times', value: ours.median / theirs.median, target: atMost(1.5) },
    { group, name: 'memory at most', unit: 'MB', value: Math.max(...memory), target: atMost(200) },
  ];
}

function writeDossier(folder: string, size: number): string {
  const film = path.join(folder, 'preuves', 'AAA', 'film.mp4');
  mkdirSync(path.dirname(film), { recursive: true });
  mkdirSync(path.join(folder, 'rem'));
  writeFilm(film, size);
  const id = requirementId(0, 0);
  writeFileSync(
    path.join(folder, 'preuves', 'aaa.preuves.yaml'),
    `chapter: Chapitre AAA\nrequirements:\n  ${id}:\n    proofs:\n      - { for: ${id}.01.01, file: AAA/film.mp4 }\n`,
  );
  writeFileSync(
    path.join(folder, 'rem', 'REM.rem.yaml'),
    writeCatalogue(benchCatalogue({ requirements: 1, perChapter: 50 })),
  );
  writeFileSync(
    path.join(folder, 'segur.yaml'),
    'segur: 1\nproduct: { name: Radiance, version: 3.2.0 }\ndevice: RIS\nwave: 2\ncatalogue: rem/REM.rem.yaml\n',
  );
  return film;
}

/** The head of an MP4, then bytes that no disk makes smaller. */
function writeFilm(film: string, size: number): void {
  const block = Buffer.alloc(1024 * 1024);
  for (let at = 0; at < block.length; at += 4) block.writeUInt32LE(Math.imul(at + 1, 2654435761) >>> 0, at);
  const file = openSync(film, 'w');
  writeSync(file, Buffer.from('00000018667479706d703432000000006d70343269736f6d', 'hex'));
  for (let written = 24; written < size; written += block.length) writeSync(file, block);
  fsyncSync(file);
  closeSync(file);
}
