import { errorCode } from '../systemReason';

/** Why git gave no answer: it is not installed, or it refused. */
export class GitFailure extends Error {
  constructor(
    readonly reason: 'no-git' | 'refused',
    /** What git wrote on standard error, in English; empty where it wrote nothing. */
    readonly stderr: string,
    cause?: unknown,
  ) {
    super(`git: ${reason} ${stderr}`, { cause });
    this.name = 'GitFailure';
  }
}

/**
 * Nothing that a repository's own settings name is run: git watches no files through a program and reads no hook, and only
 * commands that neither look at the working tree nor compare run at all, so that no filter and no other program for differences is met.
 */
export const safeSettings: readonly string[] = [
  ...['--no-pager', '--literal-pathspecs', '--no-replace-objects'],
  ...['-c', 'core.fsmonitor=false', '-c', 'core.hooksPath=/dev/null', '-c', 'protocol.allow=never'],
];

/** Nothing is asked of a network or of the user, and nothing is locked; git answers in English. */
export function gitEnvironment(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return {
    ...env,
    LC_ALL: 'C',
    GIT_ALLOW_PROTOCOL: 'none',
    GIT_NO_LAZY_FETCH: '1',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
  };
}

const mostOutput = 512 * 1024 * 1024;

/** What git writes to its standard output; the user's git, run without a shell. Throws `GitFailure`. */
export function runGit(cwd: string, args: readonly string[], signal: AbortSignal): Promise<Buffer> {
  const options = { cwd, signal, maxBuffer: mostOutput, windowsHide: true, encoding: 'buffer' as const };
  // Loading it takes two milliseconds, and most commands never ask git.
  const { execFile } = process.getBuiltinModule('node:child_process');
  return new Promise((resolve, reject) => {
    execFile(
      'git',
      [...safeSettings, ...args],
      { ...options, env: gitEnvironment(process.env) },
      (error, stdout, stderr) => {
        if (error === null) resolve(stdout);
        else if (signal.aborted) reject(new Error('interrupted', { cause: error }));
        else if (errorCode(error) === 'ENOENT') reject(new GitFailure('no-git', '', error));
        else reject(new GitFailure('refused', stderr.toString('utf8').trim(), error));
      },
    );
  });
}
