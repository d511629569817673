import { existsSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { desktopAt, downloadDesktop, type DesktopBuild } from './desktopBuild';
import { serverFromNpm, serverInFolder, type ServerBuild } from './serverBuild';

export type Host = DesktopBuild | ServerBuild;

/** The VS Code that SEGUR_VSCODE names, else the desktop build where it can be had, else VS Code's own server from npm. */
export async function findHost(): Promise<Host> {
  const named = await namedHost();
  if (named !== undefined) return named;
  const desktop = await downloadDesktop();
  if (desktop.kind === 'desktop') return desktop;
  console.log(`VS Code's desktop build is not used: ${desktop.why}.`);
  return serverFromNpm();
}

/** The server that user-interface journeys drive in a browser, whatever host runs the mocha suite. */
export async function findServer(): Promise<ServerBuild> {
  const named = await namedHost();
  return named?.kind === 'server' ? named : serverFromNpm();
}

/** One sentence for the output: which VS Code this is. */
export function describeHost(host: Host): string {
  return host.kind === 'desktop'
    ? `VS Code ${host.version}, desktop build (${host.executable})`
    : `VS Code ${host.version}, its server driven in a browser (${host.main})`;
}

async function namedHost(): Promise<Host | undefined> {
  const { SEGUR_VSCODE: named = '' } = process.env;
  if (named === '') return undefined;
  const found = statSync(named, { throwIfNoEntry: false });
  if (found?.isFile() === true) return desktopAt(applicationOf(named));
  const server = found === undefined ? undefined : await serverInFolder(named);
  if (server === undefined) throw new Error(`SEGUR_VSCODE names no VS Code: ${named}`);
  return server;
}

/** `code` on the PATH is a script beside the application, in its `bin` folder. */
function applicationOf(program: string): string {
  const real = realpathSync(program);
  const beside = path.join(path.dirname(real), '..', path.basename(real));
  return path.basename(path.dirname(real)) === 'bin' && existsSync(beside) ? beside : real;
}
