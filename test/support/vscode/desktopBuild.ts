import { download, resolveCliPathFromVSCodeExecutablePath, SilentReporter } from '@vscode/test-electron';
import { execFile } from 'node:child_process';
import { stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { cacheRoot } from './cache';
import { cleanEnvironment } from './cleanEnvironment';
import { findProgram } from './findProgram';

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
  const version = (await runCli(executable, ['--version'])).split('\n')[0] ?? '';
  return { kind: 'desktop', executable, version };
}

/** Runs the desktop build's command line and gives its output. */
export async function runCli(executable: string, args: readonly string[]): Promise<string> {
  const cli = resolveCliPathFromVSCodeExecutablePath(executable);
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox', '--user-data-dir', await cacheRoot()] : [];
  const shell = process.platform === 'win32';
  const { stdout } = await run(cli, [...args, ...asRoot], {
    env: cleanEnvironment(),
    timeout: 60_000,
    shell,
  });
  return stdout;
}

async function isRecent(file: string): Promise<boolean> {
  try {
    return Date.now() - (await stat(file)).mtimeMs < dayMs;
  } catch {
    return false;
  }
}
