import { readFileSync } from 'node:fs';
import { arch, cpus, loadavg, platform, release, totalmem } from 'node:os';
import path from 'node:path';
import { repository } from '../../support/vscode/repository';
import { runNode } from './runNode';
import { medianOf } from './statistics';

/** What the times were taken on: they mean little without it. */
export interface Machine {
  readonly processor: string;
  readonly cores: number;
  readonly memoryGB: number;
  readonly system: string;
  readonly node: string;
  readonly versions: Readonly<Record<string, string>>;
}

export function thisMachine(peerVersion: string): Machine {
  const processors = cpus();
  return {
    processor: processors[0]?.model.trim() ?? 'unknown',
    cores: processors.length,
    memoryGB: Math.round(totalmem() / 2 ** 30),
    system: `${platform()} ${arch()} ${release()}`,
    node: process.versions.node,
    versions: {
      'segur-preuves': versionIn(repository),
      yaml: versionIn(path.join(repository, 'node_modules', 'yaml')),
      zod: versionIn(path.join(repository, 'node_modules', 'zod')),
      'yaml-language-server': peerVersion,
    },
  };
}

function versionIn(folder: string): string {
  const manifest = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as { version: string };
  return manifest.version;
}

export function describeMachine(machine: Machine): string {
  const { processor, cores, memoryGB, system, node, versions } = machine;
  const packages = Object.entries(versions).map(([name, version]) => `${name} ${version}`);
  return [
    `${processor}, ${String(cores)} cores, ${String(memoryGB)} GB, ${system}`,
    `Node ${node}, ${packages.join(', ')}`,
  ].join('\n');
}

/** How busy the machine is with other work: times on a busy machine are too long, and only comparable with each other. */
export interface Busyness {
  /** Processes that want a core, over the last minute. */
  readonly load: number;
  /** What a Node that does nothing takes, whole process; about 40 ms on a machine at rest. */
  readonly emptyNodeMs: number;
}

export async function busyness(): Promise<Busyness> {
  const load = Math.round((loadavg()[0] ?? 0) * 10) / 10;
  const walls: number[] = [];
  for (let run = 0; run < 5; run++) walls.push((await runNode(['-e', '0'])).wall);
  return { load, emptyNodeMs: Math.round(medianOf(walls)) };
}

export function describeBusyness(when: string, { load, emptyNodeMs }: Busyness): string {
  return `${when}: load ${String(load)}, an empty Node takes ${String(emptyNodeMs)} ms`;
}
