import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { cleanEnvironment } from './cleanEnvironment';
import { runGroup } from './processGroup';

// No script runs, so nothing is compiled and no header folder of the user's npm configuration matters.
const flags = [
  '--omit=dev',
  '--ignore-scripts',
  '--no-package-lock',
  '--no-audit',
  '--no-fund',
  '--no-save',
  '--engine-strict=false',
  '--loglevel=error',
];

const limitMs = 10 * 60_000;

/** Installs one npm package, and what it needs, into a folder that holds nothing else. */
export async function npmInstall(folder: string, spec: string): Promise<void> {
  await writeFile(path.join(folder, 'package.json'), '{ "private": true }\n');
  await npm(folder, ['install', spec, ...flags]);
}

/** Installs what the `package.json` of `folder` asks for. */
export async function npmInstallDependencies(folder: string): Promise<void> {
  await npm(folder, ['install', ...flags]);
}

/** Registries have moments of weakness: a failed run is tried once more. */
async function npm(folder: string, args: readonly string[]): Promise<void> {
  if ((await runNpm(folder, args)) === 0) return;
  const code = await runNpm(folder, args);
  if (code !== 0)
    throw new Error(`npm ${args.slice(0, 2).join(' ')} failed in ${folder} (code ${String(code)})`);
}

function runNpm(folder: string, args: readonly string[]): Promise<number | null> {
  const { npm_execpath: cli } = process.env;
  const [command, first] = cli?.endsWith('.js') === true ? [process.execPath, [cli]] : ['npm', []];
  return runGroup(command, [...first, ...args], {
    cwd: folder,
    env: cleanEnvironment(),
    stdio: ['ignore', 'ignore', 'inherit'],
    limitMs,
  });
}
