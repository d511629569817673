import type { Dirent } from 'node:fs';
import { isAbsolute, resolve as resolvePath, sep } from 'node:path';
import type {
  FileContent,
  FileStamp,
  FileStat,
  Folder,
  FolderEntry,
  Listing,
  OpenedFile,
  Unavailable,
} from '../core/ports/folder';
import { errorCode, unavailableBy } from './systemReason';
import { isCloudOnly, type MayRead, openListed, openRegular, refusesLinks, stampOf } from './nodeFile';
import { openFilePath } from './openFilePath';
import { type Resolved, resolveInside, type Root } from './resolveInside';
import { pooledCalls, type SystemCalls } from './systemCalls';

/** How long the real place of a folder is trusted, in milliseconds: long enough for a survey, short enough for a checkout. */
const trustedFor = 500;

/**
 * A folder of the disk, by `node:fs`. Paths stay inside: links are followed only where they do, and neither pipes nor
 * devices are ever opened. A command line, which has nothing else to do, asks for `directCalls`. Links may also lead into
 * the folders of `allowedRoots`, absolute paths by which the user of the machine allows it. `now` gives milliseconds from
 * any beginning.
 */
export function nodeFolder(
  root: string,
  calls: SystemCalls = pooledCalls,
  allowedRoots: () => readonly string[] = () => [],
  now: () => number = monotonicMilliseconds,
): Folder {
  const resolver = resolverIn(calls, { given: root, allowedRoots, now });
  return {
    list: (path) => answering(list(calls, resolver, path)),
    stat: (path) => answering(stat(resolver, path)),
    stamps: (folder, names) => stamps(calls, resolver, folder, names),
    read: (path, maxBytes) => answering(read(calls, resolver, path, maxBytes)),
    open: (path, listed) => answering(open(calls, resolver, path, listed)),
  };
}

/** Without `performance`, for which Node loads a module of its own at its first use. */
function monotonicMilliseconds(): number {
  const [seconds, nanoseconds] = process.hrtime();
  return seconds * 1e3 + nanoseconds / 1e6;
}

interface Resolver {
  /** Where a path leads, and what is there. */
  (path: string): Promise<Resolved>;
  /** Where the file of a real folder is; undefined where that can't be known without a look. */
  nameOf(path: string): Promise<string | undefined>;
  /** Whether an open file is at a path that may be read. */
  mayHold(path: string): MayRead;
}

function answering<T>(result: Promise<T>): Promise<T | Unavailable> {
  return result.catch(unavailableBy);
}

async function list(calls: SystemCalls, resolver: Resolver, path: string): Promise<Listing> {
  const found = await resolver(path);
  if (found.kind !== 'resolved') return found;
  if (!found.stats.isDirectory()) return { kind: 'absent' };
  const entries = await calls.entries(found.path);
  return {
    kind: 'listed',
    entries: entries.map((entry): FolderEntry => ({ name: entry.name, kind: kindOf(entry) })),
  };
}

function kindOf(entry: Dirent): FolderEntry['kind'] {
  if (entry.isFile()) return 'file';
  if (entry.isDirectory()) return 'folder';
  return entry.isSymbolicLink() ? 'link' : 'special';
}

async function stat(resolver: Resolver, path: string): Promise<FileStat> {
  const found = await resolver(path);
  if (found.kind !== 'resolved') return found;
  if (found.stats.isDirectory()) return { kind: 'folder' };
  if (!found.stats.isFile()) return { kind: 'special' };
  return { kind: 'file', stamp: stampOf(found.stats), cloudOnly: isCloudOnly(found.stats) };
}

/** What the system is asked for at once, so that its answers don't fill the memory. */
const mostStamps = 512;

async function stamps(
  calls: SystemCalls,
  resolver: Resolver,
  folder: string,
  names: readonly string[],
): Promise<readonly (FileStamp | undefined)[]> {
  const found: (FileStamp | undefined)[] = [];
  const there = await answering(resolver(folder));
  if (there.kind !== 'resolved') return found;
  for (let from = 0; from < names.length; from += mostStamps) {
    const some = names.slice(from, from + mostStamps);
    const all = await calls.lstats(some.map((name) => there.path + sep + name));
    for (const stats of all) found.push(stats?.isFile() === true ? stampOf(stats) : undefined);
  }
  return found;
}

async function open(
  calls: SystemCalls,
  resolver: Resolver,
  path: string,
  listed?: 'file',
): Promise<OpenedFile> {
  const name = listed !== undefined && refusesLinks ? await resolver.nameOf(path) : undefined;
  if (name !== undefined) {
    try {
      return await openListed(calls, name, resolver.mayHold(path));
    } catch (error) {
      // A link, a socket: whatever it has become is reported below. Anything else the system says holds.
      if (!isNoLongerFile(error)) throw error;
    }
  }
  const found = await resolver(path);
  return found.kind === 'resolved'
    ? openRegular(calls, found.path, found.stats, resolver.mayHold(path))
    : found;
}

function isNoLongerFile(error: unknown): boolean {
  return ['ELOOP', 'EMLINK', 'ENXIO', 'EISDIR'].includes(errorCode(error) ?? '');
}

async function read(
  calls: SystemCalls,
  resolver: Resolver,
  path: string,
  maxBytes: number,
): Promise<FileContent> {
  const opened = await open(calls, resolver, path);
  if (opened.kind !== 'opened') return opened;
  const { file } = opened;
  try {
    if (file.stamp.size > maxBytes) return { kind: 'too-large', size: file.stamp.size };
    return { kind: 'content', bytes: await file.read(0, file.stamp.size) };
  } finally {
    await file.close();
  }
}

interface Ways {
  readonly given: string;
  readonly allowedRoots: () => readonly string[];
  readonly now: () => number;
}

/** Finds where paths lead. The way to a folder is walked once for all the files in it. */
function resolverIn(calls: SystemCalls, { given, allowedRoots, now }: Ways): Resolver {
  const remembered = rememberedBy(now);
  const root = remembered(async (): Promise<Root> => ({ given, real: await calls.realPath(given) }));
  const allowed = remembered(() => rootsOf(calls, allowedRoots()));
  const walk = async (parts: readonly string[]): Promise<Resolved> =>
    resolveInside(calls, await root(), parts, await allowed());
  const folders = new Map<string, () => Promise<Resolved>>();
  const wayTo = (folder: string): Promise<Resolved> => {
    let way = folders.get(folder);
    if (way === undefined) {
      way = remembered(() => walk(partsOf(folder)));
      folders.set(folder, way);
    }
    return way();
  };
  const nameOf = async (path: string): Promise<string | undefined> => {
    const slash = path.lastIndexOf('/');
    if (refused(path) !== undefined || path.slice(slash + 1) === '') return undefined;
    const folder = await wayTo(path.slice(0, Math.max(slash, 0)));
    return folder.kind === 'resolved' ? folder.path + sep + path.slice(slash + 1) : undefined;
  };
  const resolve = async (path: string): Promise<Resolved> => {
    const refusal = refused(path);
    if (refusal !== undefined) return refusal;
    const parts = partsOf(path);
    const name = parts.pop();
    if (name === undefined) return walk([]);
    const folder = await wayTo(parts.join('/'));
    if (folder.kind !== 'resolved') return folder;
    // A real folder and one name: nothing is left for `join` to put right, and it would take as long as the question.
    const there = folder.path + sep + name;
    const stats = await calls.lstat(there);
    if (stats.isSymbolicLink()) return walk([...parts, name]);
    return { kind: 'resolved', path: there, stats };
  };
  const mayHold =
    (path: string): MayRead =>
    async (descriptor, stats) => {
      const place = openFilePath(descriptor);
      if (place !== undefined)
        return [await root(), ...(await allowed())].some(({ real }) => holds(real, place));
      const now = await answering(walk(partsOf(path)));
      return now.kind === 'resolved' && now.stats.ino === stats.ino && now.stats.dev === stats.dev;
    };
  return Object.assign(resolve, { nameOf, mayHold });
}

/** Whether a real folder is, or holds, a place that the system itself gave, which has nothing to put right. */
function holds(folder: string, place: string): boolean {
  return place === folder || place.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}

/** Those that are there; the others can't hold anything. */
async function rootsOf(calls: SystemCalls, paths: readonly string[]): Promise<readonly Root[]> {
  const roots = paths
    .filter((path) => isAbsolute(path))
    .map(async (given): Promise<readonly Root[]> => {
      try {
        return [{ given: resolvePath(given), real: await calls.realPath(given) }];
      } catch (error) {
        if (errorCode(error) === undefined) throw error;
        return [];
      }
    });
  return (await Promise.all(roots)).flat();
}

function partsOf(path: string): string[] {
  return path.split('/').filter((part) => part !== '' && part !== '.');
}

/** The port promises clean paths to us; a path that is not is answered without a look at the disk. */
function refused(path: string): Unavailable | undefined {
  if (path.includes('\0')) return { kind: 'unreadable', reason: 'invalid-name' };
  const leavesOnWindows = process.platform === 'win32' && /[\\:]/u.test(path);
  if (path.startsWith('/') || leavesOnWindows || path.split('/').includes('..')) return { kind: 'outside' };
  return undefined;
}

/** Makes of a question one that gives the answer of a moment ago, asked for anew when it is too old. A failure is not kept. */
function rememberedBy(now: () => number): <T>(ask: () => Promise<T>) => () => Promise<T> {
  return <T>(ask: () => Promise<T>) => {
    let answer: Promise<T> | undefined;
    let askedAt = 0;
    return () => {
      const at = now();
      if (answer !== undefined && at - askedAt < trustedFor) return answer;
      const newAnswer = ask();
      answer = newAnswer;
      askedAt = at;
      newAnswer.catch(() => {
        if (answer === newAnswer) answer = undefined;
      });
      return newAnswer;
    };
  };
}
