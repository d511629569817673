import { appendFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { hostEnvironment, judge, type HostOutcome, type HostRun } from './hostRun';
import { launchBrowser } from './launchBrowser';
import type { ServerBuild } from './serverBuild';
import { startServer } from './startServer';

/** Runs suites in the extension host of VS Code's server, with a page of a browser as its window. */
export async function runInServer(build: ServerBuild, run: HostRun): Promise<HostOutcome> {
  const server = await startServer(build, {
    testDriver: true,
    fewExtensions: true,
    env: hostEnvironment(run),
  });
  let browser: Browser | undefined;
  try {
    browser = await launchBrowser();
    const page = await browser.newPage();
    const ended = endOf(page, run);
    await page.goto(addressOf(server, run));
    return judge(run, await ended);
  } finally {
    await browser?.close();
    server.stop();
  }
}

function addressOf(server: { readonly url: string; readonly authority: string }, run: HostRun): string {
  const remote = (file: string) => `vscode-remote://${server.authority}${encodeURI(file)}`;
  const payload = [
    ['skipWelcome', 'true'],
    ['extensionDevelopmentPath', remote(run.extension)],
    ['extensionTestsPath', remote(`${run.suites}/index.js`)],
  ];
  const what = run.workspace.endsWith('.code-workspace') ? 'workspace' : 'folder';
  return `${server.url}?${new URLSearchParams({ [what]: run.workspace, payload: JSON.stringify(payload) }).toString()}`;
}

/** How the run ended, in words. The workbench calls the two functions, the second when its extension host is done. */
function endOf(page: Page, { limitMs, output }: HostRun): Promise<string> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, limitMs, `no end within ${String(limitMs / 1000)} s`);
    const end = (how: string) => {
      clearTimeout(timer);
      resolve(how);
    };
    page.on('crash', () => {
      end('the page crashed');
    });
    void page.exposeFunction('codeAutomationLog', (kind: string, args: readonly unknown[]) => {
      appendFileSync(path.join(output, 'workbench.txt'), `${kind}: ${args.join(' ')}\n`);
    });
    void page.exposeFunction('codeAutomationExit', (code: number) => {
      end(`code ${String(code)}`);
    });
  });
}
