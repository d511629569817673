import { readFileSync } from 'node:fs';
import { arch, cpus, loadavg, platform, release, totalmem } from 'node:os';
import path from 'node:path';
import { repository } from '../../support/vscode/repository';

/** What the times were taken on: they mean little without it. */
export interface Machine {
  readonly processor: string;
  readonly cores: number;
  readonly memoryGB: number;
  readonly system: string;
  /** Runnable processes over the last minute, before the measures: above the cores, times are too long. */
  readonly loadBefore: number;
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
    loadBefore: Math.round((loadavg()[0] ?? 0) * 10) / 10,
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
  const { processor, cores, memoryGB, system, loadBefore, node, versions } = machine;
  const packages = Object.entries(versions).map(([name, version]) => `${name} ${version}`);
  return [
    `${processor}, ${String(cores)} cores, ${String(memoryGB)} GB, ${system}, load ${String(loadBefore)} before`,
    `Node ${node}, ${packages.join(', ')}`,
  ].join('\n');
}
