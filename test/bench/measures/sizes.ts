import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { packageExtension } from '../../support/vscode/packageExtension';
import { repository } from '../../support/vscode/repository';
import { atMost, type Measurement } from '../support/measurement';
import type { Plan } from './plan';

const group = 'Size';

/** What is loaded at each start, and what is downloaded once. */
export async function measureSizes(plan: Plan): Promise<readonly Measurement[]> {
  return [
    sizeOf('dist/extension.js', path.join(repository, 'dist', 'extension.js'), 250),
    sizeOf('dist/commandLine.js', path.join(repository, 'dist', 'commandLine.js'), undefined),
    plan.packs
      ? sizeOf('.vsix', await packageExtension(), 2000)
      : {
          group,
          name: '.vsix',
          unit: 'kB',
          value: undefined,
          target: atMost(2000),
          note: 'not packed in a quick run',
        },
  ];
}

function sizeOf(name: string, file: string, most: number | undefined): Measurement {
  const target = most === undefined ? {} : { target: atMost(most) };
  if (!existsSync(file) || statSync(file).size === 0)
    return { group, name, unit: 'kB', value: undefined, ...target, note: 'not built' };
  return { group, name, unit: 'kB', value: statSync(file).size / 1000, ...target };
}
