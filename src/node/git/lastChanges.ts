import { execFile } from 'node:child_process';
import type { LastChange } from '../../core/views/dashboard/lastChapterChange';

/** How many commits are searched: a chapter that none of them touches is not reported. */
const mostCommits = 2000;
const limitMs = 5000;
const mostBytes = 16 * 1024 * 1024;

/**
 * The last commit of each file below a folder, by its path from there, the newest first. Empty where there is no git, no
 * repository or no commit, or where it takes too long. Git is started without a shell, shows no signatures, runs no
 * difference tool and takes no lock; it does read the repository's own settings, so that the folder must be trusted.
 */
export function lastChanges(folder: string): Promise<ReadonlyMap<string, LastChange>> {
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
      resolve(error === null ? changesInLog(stdout) : new Map());
    });
  });
}

/** Reads what that command prints: commits, the newest first, each followed by its files. */
export function changesInLog(log: string): ReadonlyMap<string, LastChange> {
  const changes = new Map<string, LastChange>();
  let commit: LastChange | undefined;
  for (const part of log.split('\0')) {
    const text = part.replace(/^\n+/u, '');
    if (text.startsWith('\u0001')) {
      const [author = '', on = ''] = text.slice(1).split('\u0002');
      commit = { author, on: on.trim() };
    } else if (text !== '' && commit !== undefined && !changes.has(text)) {
      changes.set(text, commit);
    }
  }
  return changes;
}
