import { cleanEnvironment } from './cleanEnvironment';
import { hasDisplay } from './desktopBuild';
import { installedBrowser } from './findBrowser';
import { findProgram } from './findProgram';
import { runGroup, startGroup } from './processGroup';
import { temporaryFolder } from './temporaryFolder';

/** Opens an address in the user's browser, else in a Chrome or Chromium of the machine; false where there is no display or neither. */
export async function openInBrowser(url: string): Promise<boolean> {
  if (!hasDisplay()) return false;
  const [command, ...args] = opener();
  if (
    command !== undefined &&
    (await runGroup(command, [...args, url], { stdio: 'ignore', limitMs: 10_000 })) === 0
  ) {
    return true;
  }
  const browser = installedBrowser();
  if (browser === undefined) return false;
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const profile = `--user-data-dir=${temporaryFolder('browser').folder}`;
  startGroup(browser.executable, [`--app=${url}`, profile, '--no-first-run', ...asRoot], {
    env: cleanEnvironment(browser.env),
    stdio: 'ignore',
  });
  return true;
}

/** The program by which the system opens an address in the browser of the user's choice. */
function opener(): readonly string[] {
  if (process.platform === 'darwin') return ['open'];
  if (process.platform === 'win32') return ['cmd', '/c', 'start', ''];
  const found = findProgram('xdg-open');
  return found === undefined ? [] : [found];
}
