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
 * A group that nobody stopped dies with this process.
 */
export function startGroup(
  command: string,
  args: readonly string[],
  options: ProcessOptions = {},
): ProcessGroup {
  const child = spawn(command, args, { ...options, detached: process.platform !== 'win32' });
  const stop = atEnd(() => {
    killGroup(child);
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

/** Even an ended leader may have left members behind, so the group is always told. */
function killGroup(child: ChildProcess): void {
  if (child.pid === undefined) return;
  if (process.platform === 'win32') {
    spawnSync('taskkill', ['/pid', String(child.pid), '/T', '/F'], { stdio: 'ignore' });
    return;
  }
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}
