import { once } from 'node:events';
import { closeSync, mkdirSync, openSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { cleanEnvironment } from './cleanEnvironment';
import { freePort } from './freePort';
import { linkBuiltInExtensions } from './linkBuiltInExtensions';
import { runGroup, startGroup, type ProcessGroup } from './processGroup';
import type { ServerBuild } from './serverBuild';
import { temporaryFolder } from './temporaryFolder';
import { userSettings } from './userSettings';

export interface RunningServer {
  /** `localhost:<port>`, the name under which webviews work too. */
  readonly authority: string;
  readonly url: string;
  /** Replaces the user's settings by the usual ones with `more` on top. */
  readonly setUserSettings: (more: Readonly<Record<string, unknown>>) => Promise<void>;
  /** Settles when the server ends, by itself or by `stop`. */
  readonly ended: Promise<unknown>;
  readonly stop: () => void;
}

export interface ServerOptions {
  /** A packaged extension to install before the start. */
  readonly vsix?: string;
  /** Obeys the test driver's paths in the address, at the price of toasts and dialogs. */
  readonly testDriver?: boolean;
  /** Only those of VS Code's own extensions that tests need: a window opens in half the processor time. */
  readonly fewExtensions?: boolean;
  /** Whether a folder is trusted is for the user's settings to say; else every folder is. */
  readonly workspaceTrust?: boolean;
  /** The user's own keys, as in `keybindings.json`. */
  readonly keys?: readonly object[];
  /** For the extension host's environment. */
  readonly env?: NodeJS.ProcessEnv;
}

const startLimitMs = 30_000;

/** Starts VS Code's server on a free port with data of its own; it answers when this returns. */
export async function startServer(build: ServerBuild, options: ServerOptions = {}): Promise<RunningServer> {
  const data = temporaryFolder('server');
  mkdirSync(path.join(data.folder, 'tmp'));
  const setUserSettings = (more: Readonly<Record<string, unknown>>) => writeUserSettings(data.folder, more);
  await setUserSettings({});
  await writeFile(path.join(userFolder(data.folder), 'keybindings.json'), JSON.stringify(options.keys ?? []));
  const env = serverEnvironment(data.folder, options.env);
  if (options.vsix !== undefined)
    await installExtension(build, { data: data.folder, vsix: options.vsix, env });
  const builtIn = options.fewExtensions === true ? path.join(data.folder, 'builtin') : undefined;
  if (builtIn !== undefined) await linkBuiltInExtensions(build, builtIn);
  const { group, port } = await startAnswering(build, {
    builtIn,
    data: data.folder,
    env,
    testDriver: options.testDriver === true,
    workspaceTrust: options.workspaceTrust === true,
  });
  const stop = () => {
    group.stop();
    data.remove();
  };
  const authority = `localhost:${String(port)}`;
  return {
    authority,
    url: `http://${authority}/`,
    setUserSettings,
    ended: once(group.process, 'exit'),
    stop,
  };
}

async function writeUserSettings(data: string, more: Readonly<Record<string, unknown>>): Promise<void> {
  const folder = userFolder(data);
  mkdirSync(folder, { recursive: true });
  await writeFile(path.join(folder, 'settings.json'), JSON.stringify({ ...userSettings, ...more }, null, 2));
}

function userFolder(data: string): string {
  return path.join(data, 'data', 'User');
}

function serverEnvironment(data: string, more: NodeJS.ProcessEnv = {}): NodeJS.ProcessEnv {
  const noGallery = JSON.stringify({ serviceUrl: '', itemUrl: '', resourceUrlTemplate: '' });
  return cleanEnvironment({
    TMPDIR: path.join(data, 'tmp'),
    EXTENSIONS_GALLERY: noGallery,
    VSCODE_CLI: '1', // else the user's shell is started to read its environment
    NODE_COMPILE_CACHE: path.join(data, 'compiled'),
    ...more,
  });
}

interface Installation {
  readonly data: string;
  readonly vsix: string;
  readonly env: NodeJS.ProcessEnv;
}

async function installExtension(build: ServerBuild, { data, vsix, env }: Installation): Promise<void> {
  const args = ['--install-extension', vsix, '--server-data-dir', data, '--accept-server-license-terms'];
  const log = path.join(data, 'install.log');
  const output = openSync(log, 'w');
  try {
    const code = await runGroup(build.node, [build.main, ...args], {
      env,
      stdio: ['ignore', output, output],
      limitMs: 60_000,
    });
    if (code !== 0)
      throw new Error(
        `${vsix} could not be installed (code ${String(code)}):\n${await readFile(log, 'utf8')}`,
      );
  } finally {
    closeSync(output);
  }
}

interface Start {
  readonly data: string;
  /** The folder of VS Code's own extensions, where it is another. */
  readonly builtIn: string | undefined;
  readonly env: NodeJS.ProcessEnv;
  readonly testDriver: boolean;
  readonly workspaceTrust: boolean;
}

/** The chosen port may be taken in the meantime by another program: then another one is tried. */
async function startAnswering(
  build: ServerBuild,
  start: Start,
): Promise<{ group: ProcessGroup; port: number }> {
  const log = path.join(start.data, 'server.log');
  for (let attempt = 0; attempt < 3; attempt++) {
    const port = await freePort();
    const group = launch(build, { ...start, port, log });
    if (await answers(port, group)) return { group, port };
    group.stop();
  }
  throw new Error(`VS Code's server does not answer:\n${await readFile(log, 'utf8')}`);
}

function launch(
  build: ServerBuild,
  start: Start & { readonly port: number; readonly log: string },
): ProcessGroup {
  const args = [
    ...['--host', '127.0.0.1', '--port', String(start.port), '--server-data-dir', start.data],
    ...['--without-connection-token', '--accept-server-license-terms', '--telemetry-level', 'off'],
    '--disable-experiments',
    ...(start.builtIn === undefined ? [] : ['--builtin-extensions-dir', start.builtIn]),
    ...(start.workspaceTrust ? [] : ['--disable-workspace-trust']),
    ...(start.testDriver ? ['--enable-smoke-test-driver'] : []),
  ];
  const output = openSync(start.log, 'a');
  const group = startGroup(build.node, [build.main, ...args], {
    env: start.env,
    stdio: ['ignore', output, output],
  });
  closeSync(output);
  return group;
}

async function answers(port: number, group: ProcessGroup): Promise<boolean> {
  const deadline = Date.now() + startLimitMs;
  while (Date.now() < deadline && group.process.exitCode === null && group.process.signalCode === null) {
    try {
      const response = await fetch(`http://127.0.0.1:${String(port)}/version`);
      if (response.ok) return true;
    } catch {
      // Nobody listens yet.
    }
    await delay(50);
  }
  return false;
}
