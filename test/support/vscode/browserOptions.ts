import type { LaunchOptions } from 'playwright-core';
import { cleanEnvironment } from './cleanEnvironment';
import { findBrowser } from './findBrowser';

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** How every browser without a window is started. */
export async function browserOptions(): Promise<LaunchOptions> {
  const { executable, env } = await findBrowser();
  return {
    executablePath: executable,
    args: flags,
    env: definedOnly(cleanEnvironment(env)),
    headless: true,
    // Signals are answered in one place, which also ends the server.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  };
}

function definedOnly(env: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}
