import path from 'node:path';
import { repository } from '../../support/vscode/repository';
import { atMost, type Measurement } from '../support/measurement';
import { runNode } from '../support/runNode';
import { spreadOf } from '../support/statistics';
import type { Plan } from './plan';

/** `--version` against a Node that does nothing, by turns, whole processes. */
export async function measureVersionTime({ processes }: Plan): Promise<readonly Measurement[]> {
  const group = 'node dist/cli.js --version, whole process';
  const cli = path.join(repository, 'dist', 'cli.js');
  const empty: number[] = [];
  const version: number[] = [];
  for (let run = 0; run < processes; run++) {
    empty.push((await runNode(['-e', '0'])).wall);
    version.push((await runNode([cli, '--version'])).wall);
  }
  const [least, most] = [spreadOf(empty), spreadOf(version)];
  return [
    { group, name: 'empty Node', unit: 'ms', value: least.median, spread: least },
    { group, name: '--version beyond it', unit: 'ms', value: most.median - least.median, target: atMost(60) },
  ];
}
