import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { packageExtension } from '../../support/vscode/packageExtension';
import { repository } from '../../support/vscode/repository';
import { atMost, type Measurement } from '../support/measurement';
import type { Plan } from './plan';

const group = 'Size';

/** The package may take 4 MB, most of it the reader of PDFs. */
const packageAtMost = atMost(4000);

/** What is loaded at each start, whose time activation and the cold check have targets for, and what is downloaded once. */
export async function measureSizes(plan: Plan): Promise<readonly Measurement[]> {
  return [
    sizeOf('dist/extension.js', path.join(repository, 'dist', 'extension.js')),
    sizeOf('dist/check.js', path.join(repository, 'dist', 'check.js')),
    sizeOf('dist/commandLine.js', path.join(repository, 'dist', 'commandLine.js')),
    plan.packs
      ? sizeOf('.vsix', await packageExtension(), packageAtMost)
      : {
          group,
          name: '.vsix',
          unit: 'kB',
          value: undefined,
          target: packageAtMost,
          note: 'not packed in a quick run',
        },
  ];
}

function sizeOf(name: string, file: string, most?: Measurement['target']): Measurement {
  const target = most === undefined ? {} : { target: most };
  if (!existsSync(file) || statSync(file).size === 0)
    return { group, name, unit: 'kB', value: undefined, ...target, note: 'not built' };
  return { group, name, unit: 'kB', value: statSync(file).size / 1000, ...target };
}
