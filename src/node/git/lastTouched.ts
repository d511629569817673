import { execFile } from 'node:child_process';

/** Who changed a file last, as git knows it. */
export interface Touched {
  readonly who: string;
  /** `YYYY-MM-DD`, as its author's clock said. */
  readonly on: string;
}

/** How many commits are searched: a chapter that none of them touches is not reported. */
const mostCommits = 2000;
const limitMs = 5000;
const mostBytes = 16 * 1024 * 1024;

/**
 * The last commit of each file below a folder, by its path from there, the newest first. Empty where there is no git, no
 * repository or no commit, or where it takes too long. Git is started without a shell, shows no signatures, runs no
 * difference tool and takes no lock; it does read the repository's own settings, so that the folder must be trusted.
 */
export function lastTouched(folder: string): Promise<ReadonlyMap<string, Touched>> {
  const args = [
    ...['--no-pager', '--no-optional-locks', 'log', `--max-count=${String(mostCommits)}`],
    ...['--no-show-signature', '--no-ext-diff', '--no-textconv', '--no-renames', '--no-merges'],
    ...['--relative', '--name-only', '-z', '--format=%x01%an%x02%as', '--', '.'],
  ];
  // Windows would look for a program in the folder first.
  const env = { ...process.env, GIT_TERMINAL_PROMPT: '0', NoDefaultCurrentDirectoryInExePath: '1' };
  const options = { cwd: folder, env, timeout: limitMs, maxBuffer: mostBytes, windowsHide: true };
  return new Promise((resolve) => {
    execFile('git', args, options, (error, stdout) => {
      resolve(error === null ? touchedIn(stdout) : new Map());
    });
  });
}

/** Reads what that command prints: commits, the newest first, each followed by its files. */
export function touchedIn(log: string): ReadonlyMap<string, Touched> {
  const touched = new Map<string, Touched>();
  let commit: Touched | undefined;
  for (const part of log.split('\0')) {
    const text = part.replace(/^\n+/u, '');
    if (text.startsWith('\u0001')) {
      const [who = '', on = ''] = text.slice(1).split('\u0002');
      commit = { who, on: on.trim() };
    } else if (text !== '' && commit !== undefined && !touched.has(text)) {
      touched.set(text, commit);
    }
  }
  return touched;
}
