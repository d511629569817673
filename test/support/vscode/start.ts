import { once } from 'node:events';
import { runAsCommand } from '../runAsCommand';
import { cleanEnvironment } from './cleanEnvironment';
import { copyOfFolder } from './copyOfFolder';
import { hasDisplay, runCli, type DesktopBuild } from './desktopBuild';
import { describeHost, findHost, findServer } from './findHost';
import { openInBrowser } from './openInBrowser';
import { packageExtension } from './packageExtension';
import { startGroup } from './processGroup';
import { desktopArguments } from './runInDesktop';
import type { ServerBuild } from './serverBuild';
import { startServer } from './startServer';
import { temporaryFolder } from './temporaryFolder';

/**
 * `npm start`: a real VS Code with the packaged extension on a copy of the sample dossier, until Ctrl-C.
 * `npm start -- --no-open` opens nothing: it serves, and prints the address.
 */
async function start(args: readonly string[]): Promise<boolean> {
  const open = !args.includes('--no-open');
  const vsix = await packageExtension();
  const host = open && hasDisplay() ? await findHost() : await findServer();
  const { folder } = copyOfFolder();
  console.log(`Host: ${describeHost(host)}`);
  console.log(`Dossier: ${folder} (a copy of the sample, removed at the end)`);
  await (host.kind === 'desktop' ? showDesktop(host, vsix, folder) : serve(host, vsix, folder, open));
  return true;
}

async function serve(build: ServerBuild, vsix: string, folder: string, open: boolean): Promise<void> {
  const server = await startServer(build, { vsix });
  const url = `${server.url}?folder=${encodeURI(folder)}`;
  const opened = open && (await openInBrowser(url));
  console.log(`${opened ? 'Opened' : 'Open'} ${url}`);
  console.log('Ctrl-C ends everything.');
  await server.ended;
  throw new Error("VS Code's server has ended by itself.");
}

/** Lasts until the window is closed. */
async function showDesktop(build: DesktopBuild, vsix: string, folder: string): Promise<void> {
  const data = temporaryFolder('desktop').folder;
  const args = [folder, ...(await desktopArguments(data))];
  await runCli(build.executable, data, ['--install-extension', vsix]);
  const group = startGroup(build.executable, args, { env: cleanEnvironment(), stdio: 'ignore' });
  console.log('Opened a window. Close it, or press Ctrl-C, to end everything.');
  await once(group.process, 'exit');
}

runAsCommand(start);
