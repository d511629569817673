import { spawn, spawnSync, type ChildProcess, type StdioOptions } from 'node:child_process';
import { once } from 'node:events';
import { atEnd } from './endings';

export interface ProcessGroup {
  readonly process: ChildProcess;
  /** Kills the process and all that it started. */
  readonly stop: () => void;
}

export interface ProcessOptions {
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
  readonly stdio?: StdioOptions;
}

/**
 * Starts a program in a process group of its own, so that stopping it also stops what it started.
 * A group that was not stopped ends with this process.
 */
export function startGroup(
  command: string,
  args: readonly string[],
  options: ProcessOptions = {},
): ProcessGroup {
  const child = spawn(command, args, { ...options, detached: process.platform !== 'win32' });
  const stop = atEnd(() => {
    // Even an ended leader may have left members behind, so the group always gets the signal.
    if (child.pid !== undefined) signalGroup(child.pid, 'SIGKILL');
  });
  return { process: child, stop };
}

/** The exit code of a program run to its end; null when a signal or the limit ended it. */
export async function runGroup(
  command: string,
  args: readonly string[],
  options: ProcessOptions & { readonly limitMs?: number } = {},
): Promise<number | null> {
  const group = startGroup(command, args, options);
  const timer = options.limitMs === undefined ? undefined : setTimeout(group.stop, options.limitMs);
  try {
    const [code] = (await once(group.process, 'exit')) as [number | null];
    return code;
  } finally {
    clearTimeout(timer);
    group.stop();
  }
}

/** Sends a signal to all members of a group, 0 to ask only; false when there are none left. Windows knows only the kill. */
export function signalGroup(leader: number, signal: NodeJS.Signals | 0): boolean {
  if (process.platform === 'win32') {
    if (signal !== 0) spawnSync('taskkill', ['/pid', String(leader), '/T', '/F'], { stdio: 'ignore' });
    return false;
  }
  try {
    return process.kill(-leader, signal);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return false;
    throw error;
  }
}
