import path from 'node:path';
import type { Browser } from 'playwright-core';
import { describeHost, findServer } from '../../support/vscode/findHost';
import { launchBrowser } from '../../support/vscode/launchBrowser';
import { repository } from '../../support/vscode/repository';
import { startServer, type RunningServer } from '../../support/vscode/startServer';

export interface SharedHost {
  readonly server: RunningServer;
  readonly browser: Browser;
}

const started = new Map<string, Promise<SharedHost>>();

/**
 * The server and the browser that all journeys with this package share; both end with this process. Those in Restricted
 * Mode have a server of their own.
 */
export function sharedHost(
  vsix: string = process.env['SEGUR_VSIX'] ?? 'out/segur-preuves.vsix',
  restricted = false,
): Promise<SharedHost> {
  const file = path.resolve(repository, vsix);
  const key = `${file} ${String(restricted)}`;
  const host = started.get(key) ?? start(file, restricted);
  started.set(key, host);
  return host;
}

async function start(vsix: string, restricted: boolean): Promise<SharedHost> {
  const build = await findServer();
  console.log(`Host: ${describeHost(build)}`);
  const server = await startServer(build, { vsix, workspaceTrust: restricted });
  const browser = await launchBrowser();
  console.log(`Browser: Chromium ${browser.version()}`);
  return { server, browser };
}
