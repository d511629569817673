import { download, resolveCliPathFromVSCodeExecutablePath, SilentReporter } from '@vscode/test-electron';
import { execFile } from 'node:child_process';
import { stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { cacheRoot } from './cache';
import { cleanEnvironment } from './cleanEnvironment';
import { findProgram } from './findProgram';
import { temporaryFolder } from './temporaryFolder';

/** VS Code's desktop application. */
export interface DesktopBuild {
  readonly kind: 'desktop';
  readonly executable: string;
  readonly version: string;
}

const dayMs = 24 * 3600_000;
const run = promisify(execFile);

/** Whether a window can be shown, on a real display or on a virtual one. */
export function canShowWindows(): boolean {
  return process.platform !== 'linux' || hasDisplay() || findProgram('xvfb-run') !== undefined;
}

export function hasDisplay(): boolean {
  const { DISPLAY: x11, WAYLAND_DISPLAY: wayland } = process.env;
  return process.platform !== 'linux' || (x11 ?? '') !== '' || (wayland ?? '') !== '';
}

/**
 * The desktop build from Microsoft's site, kept in the cache, or why there is none. A site that could not be
 * reached is left alone for a day, so that a machine without it does not wait at every run.
 */
export async function downloadDesktop(): Promise<
  DesktopBuild | { readonly kind: 'none'; readonly why: string }
> {
  if (!canShowWindows()) return { kind: 'none', why: 'there is no display and no xvfb-run' };
  const root = await cacheRoot();
  const refusal = path.join(root, 'desktop-not-available');
  if (await isRecent(refusal))
    return { kind: 'none', why: `it could not be set up lately (${refusal} says why)` };
  try {
    const options = {
      version: 'stable',
      cachePath: path.join(root, 'desktop'),
      timeout: 10_000,
      reporter: new SilentReporter(),
    };
    return await desktopAt(await download(options));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    await writeFile(refusal, `${why}\n`);
    return { kind: 'none', why };
  }
}

/** The desktop build of this executable; throws where it does not start, say for want of a shared library. */
export async function desktopAt(executable: string): Promise<DesktopBuild> {
  const data = temporaryFolder('desktop');
  try {
    const version = (await runCli(executable, data.folder, ['--version'])).split('\n')[0] ?? '';
    return { kind: 'desktop', executable, version };
  } finally {
    data.remove();
  }
}

/** Runs the desktop build's command line on data of its own and gives its output. */
export async function runCli(executable: string, data: string, args: readonly string[]): Promise<string> {
  const cli = resolveCliPathFromVSCodeExecutablePath(executable);
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const { stdout } = await run(cli, [...args, ...foldersIn(data), ...asRoot], {
    env: cleanEnvironment(),
    timeout: 60_000,
    shell: process.platform === 'win32',
  });
  return stdout;
}

/** The arguments that keep the desktop build's data in `data`, apart from the user's own. */
export function foldersIn(data: string): string[] {
  return [`--user-data-dir=${path.join(data, 'user')}`, `--extensions-dir=${path.join(data, 'extensions')}`];
}

async function isRecent(file: string): Promise<boolean> {
  try {
    return Date.now() - (await stat(file)).mtimeMs < dayMs;
  } catch {
    return false;
  }
}
