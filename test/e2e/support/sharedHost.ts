import path from 'node:path';
import type { BrowserContext } from 'playwright-core';
import { describeHost, findServer } from '../../support/vscode/findHost';
import { launchKeepingBrowser } from '../../support/vscode/launchKeepingBrowser';
import { repository } from '../../support/vscode/repository';
import { resetKeys } from './resetKeys';
import { startServer, type RunningServer } from '../../support/vscode/startServer';

export interface SharedHost {
  readonly server: RunningServer;
  /** One for all, so that the workbench's own scripts are fetched and compiled once. */
  readonly browser: BrowserContext;
}

const started = new Map<string, Promise<SharedHost>>();

/** The one server and the one browser of all journeys with this package; both end with this process. */
export function sharedHost(
  vsix: string = process.env['SEGUR_VSIX'] ?? 'out/segur-preuves.vsix',
): Promise<SharedHost> {
  const file = path.resolve(repository, vsix);
  const host = started.get(file) ?? start(file);
  started.set(file, host);
  return host;
}

/** Ends the servers and browsers, whatever state they are in: the next journey gets new ones. */
export async function renewHost(): Promise<void> {
  const hosts = await Promise.allSettled(started.values());
  started.clear();
  for (const host of hosts) {
    if (host.status === 'rejected') continue;
    await host.value.browser.close().catch(() => undefined);
    host.value.server.stop();
  }
}

async function start(vsix: string): Promise<SharedHost> {
  const build = await findServer();
  console.log(`Host: ${describeHost(build)}`);
  const server = await startServer(build, {
    vsix,
    fewExtensions: true,
    workspaceTrust: true,
    keys: resetKeys,
  });
  const browser = await launchKeepingBrowser();
  console.log(`Browser: Chromium ${browser.browser()?.version() ?? ''}`);
  await browser.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: server.url });
  return { server, browser };
}
