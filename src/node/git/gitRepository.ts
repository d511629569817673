import { realpath } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
import { GitFailure, runGit } from './runGit';
import { withSlashes } from '../withSlashes';

/** A file of a commit. */
export interface GitEntry {
  readonly kind: 'file' | 'link' | 'special';
  /** Of its content, hexadecimal. */
  readonly oid: string;
  readonly size: number;
}

/** A repository of git, read by the user's git. Every question throws `GitFailure` where git has no answer. */
export interface GitRepository {
  /** Absolute, links resolved. */
  readonly root: string;
  /** Where git keeps what all working trees of the repository share, absolute. */
  commonFolder(): Promise<string>;
  /** The commit that a name means; undefined where it means none that is here. */
  commitOf(ref: string): Promise<string | undefined>;
  /** Where two commits part; undefined where they have nothing in common, as far as is known here. */
  mergeBase(a: string, b: string): Promise<string | undefined>;
  /** Every file of a commit below a folder, by its path from that folder; '' is the root. */
  filesOf(commit: string, folder: string): Promise<ReadonlyMap<string, GitEntry>>;
  /** Branches and tags, the latest first. */
  refs(): Promise<readonly string[]>;
  /** The branch that the server takes for the main one, such as `origin/main`; undefined where none is known here. */
  mainBranch(): Promise<string | undefined>;
}

/**
 * The repository that holds a folder; undefined where none does. Throws `GitFailure` where there is no git, or where it refuses
 * the repository, such as one of another owner.
 */
export async function gitRepository(folder: string, signal: AbortSignal): Promise<GitRepository | undefined> {
  const top = await topLevelOf(folder, signal);
  if (top === undefined || top === '') return undefined;
  const root = await realpath(top);
  const ask = async (...args: string[]): Promise<string | undefined> =>
    answerOrNothing(runGit(root, args, signal));
  return {
    root,
    commonFolder: async () => resolve(root, (await ask('rev-parse', '--git-common-dir')) ?? '.git'),
    commitOf: async (ref) =>
      isSafeRef(ref)
        ? ask('rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`)
        : undefined,
    mergeBase: async (a, b) => ask('merge-base', a, b),
    filesOf: async (commit, below) => {
      const prefix = below === '' ? [] : ['--', `${below}/`];
      const listed = await runGit(
        root,
        ['ls-tree', '-r', '-z', '-l', '--full-tree', commit, ...prefix],
        signal,
      );
      return entriesIn(listed.toString('utf8'), below === '' ? 0 : below.length + 1);
    },
    mainBranch: async () => ask('symbolic-ref', '--quiet', '--short', 'refs/remotes/origin/HEAD'),
    refs: async () => {
      const format = '--format=%(refname:short)';
      const all = await ask(
        'for-each-ref',
        format,
        '--sort=-committerdate',
        'refs/heads',
        'refs/remotes',
        'refs/tags',
      );
      return (all ?? '').split('\n').filter((one) => one !== '' && !one.endsWith('/HEAD'));
    },
  };
}

/** A name that git can't take for an option, nor for a range. */
export function isSafeRef(ref: string): boolean {
  return ref !== '' && !ref.startsWith('-') && !ref.includes('..') && !/[\p{Cc}\s:?*[\\]/u.test(ref);
}

/** The path of a folder from the root of a repository, `/` between parts; undefined where it is not in it. */
export async function pathInRepository(root: string, folder: string): Promise<string | undefined> {
  const path = withSlashes(relative(root, await realpath(folder)));
  return path === '..' || path.startsWith('../') || /^[A-Za-z]:/u.test(path) ? undefined : path;
}

async function topLevelOf(folder: string, signal: AbortSignal): Promise<string | undefined> {
  try {
    const top = await runGit(folder, ['rev-parse', '--show-toplevel'], signal);
    return lineIn(top);
  } catch (error) {
    if (error instanceof GitFailure && error.stderr.includes('not a git repository')) return undefined;
    throw error;
  }
}

function lineIn(answer: Buffer): string {
  return answer.toString('utf8').replace(/\r?\n$/u, '');
}

async function answerOrNothing(output: Promise<Buffer>): Promise<string | undefined> {
  try {
    return lineIn(await output);
  } catch (error) {
    if (error instanceof GitFailure && error.reason === 'refused') return undefined;
    throw error;
  }
}

const kinds: Readonly<Record<string, GitEntry['kind']>> = { '120000': 'link', '160000': 'special' };

/** `<mode> <type> <oid> <size>\t<path>`, each ended by a zero. */
function entriesIn(listed: string, cut: number): ReadonlyMap<string, GitEntry> {
  const entries = new Map<string, GitEntry>();
  for (const line of listed.split('\0')) {
    const tab = line.indexOf('\t');
    if (tab === -1) continue;
    const [mode = '', , oid = '', size = ''] = line.slice(0, tab).split(/ +/u);
    entries.set(line.slice(tab + 1 + cut), { kind: kinds[mode] ?? 'file', oid, size: Number(size) || 0 });
  }
  return entries;
}
