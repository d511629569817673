import { spawnSync } from 'node:child_process';
import { endBySignal } from './endings';

/**
 * Ends this process when the npm that runs it is gone: a killed npm cannot pass its signal on, and would leave this
 * process, and with it the server, alone in the background. npm is one or two steps up, with or without a shell.
 */
export function endWithNpm(): void {
  if (process.env['npm_lifecycle_event'] === undefined || process.platform === 'win32') return;
  const ancestors = [process.ppid, parentOf(process.ppid)].filter((pid) => pid > 1);
  setInterval(() => {
    if (!ancestors.every(isAlive)) endBySignal(143);
  }, 500).unref();
}

function parentOf(pid: number): number {
  const { stdout } = spawnSync('ps', ['-o', 'ppid=', '-p', String(pid)], { encoding: 'utf8' });
  return Number.parseInt(stdout, 10) || 0;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
