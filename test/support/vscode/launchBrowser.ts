import { chromium, type Browser as RunningBrowser } from 'playwright-core';
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

/** Starts a browser without a window. */
export async function launchBrowser(): Promise<RunningBrowser> {
  const { executable, env } = await findBrowser();
  return chromium.launch({
    executablePath: executable,
    args: flags,
    env: definedOnly(cleanEnvironment(env)),
    headless: true,
    // Signals are answered in one place, which also ends the server.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  });
}

function definedOnly(env: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}
