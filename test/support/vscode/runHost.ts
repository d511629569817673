import type { Host } from './findHost';
import type { HostOutcome, HostRun } from './hostRun';
import { runInDesktop } from './runInDesktop';
import { runInServer } from './runInServer';

/** Runs suites in the extension host of whichever VS Code this is. */
export function runHost(host: Host, run: HostRun): Promise<HostOutcome> {
  return host.kind === 'desktop' ? runInDesktop(host, run) : runInServer(host, run);
}
