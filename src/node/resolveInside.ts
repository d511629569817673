import type { BigIntStats } from 'node:fs';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import type { Unavailable } from '../core/ports/folder';
import type { SystemCalls } from './systemCalls';

/** A folder as it was named, and where it really is. */
export interface Root {
  readonly given: string;
  readonly real: string;
}

/** Where a path leads once its links are followed, and what is there: never a link itself. */
export type Resolved =
  | { readonly kind: 'resolved'; readonly path: string; readonly stats: BigIntStats }
  | Unavailable;

/** As Linux counts; a chain this long is a loop or an attack. */
const mostLinks = 40;

const outside = { kind: 'outside' } as const;

/**
 * Follows `parts` from the root, one name after the other. A link is read, not followed: where its target leaves the
 * root and every allowed one, the answer is `outside`, and nothing out there, network shares included, has been touched
 * unless a root is allowed: then it has to be asked where the target really is.
 */
export async function resolveInside(
  calls: SystemCalls,
  root: Root,
  parts: readonly string[],
  allowed: readonly Root[] = [],
): Promise<Resolved> {
  let base = root.real;
  let done: string[] = [];
  let ahead = [...parts];
  let links = 0;
  let stats = await calls.lstat(root.real);
  for (let name = ahead.shift(); name !== undefined; name = ahead.shift()) {
    const path = join(base, ...done, name);
    stats = await calls.lstat(path);
    if (!stats.isSymbolicLink()) {
      done.push(name);
      continue;
    }
    if (++links > mostLinks) return { kind: 'unreadable', reason: 'too-many-links' };
    const target = await placeOfTarget(calls, [root, ...allowed], {
      folder: join(base, ...done),
      target: await calls.linkTarget(path),
    });
    if (target === undefined) return outside;
    base = target.base;
    done = [];
    ahead = [...target.parts, ...ahead];
    stats = await calls.lstat(base);
  }
  return { kind: 'resolved', path: join(base, ...done), stats };
}

interface Place {
  /** The real place of the root that holds it. */
  readonly base: string;
  readonly parts: readonly string[];
}

/** Where the target of a link found in `folder` is, from the first root that holds it; undefined where none does. */
async function placeOfTarget(
  calls: SystemCalls,
  roots: readonly Root[],
  { folder, target }: { readonly folder: string; readonly target: string },
): Promise<Place | undefined> {
  const absolute = resolve(folder, target);
  const named = placeIn(roots, absolute, isAbsolute(target));
  if (named !== undefined || roots.length === 1) return named;
  // Windows would send the user's name to whatever server a link names.
  if (absolute.startsWith('\\\\')) return undefined;
  try {
    return placeIn(roots.slice(1), await calls.realPath(absolute), false);
  } catch {
    return undefined; // what is not there is in no root
  }
}

function placeIn(roots: readonly Root[], path: string, asGiven: boolean): Place | undefined {
  for (const { real, given } of roots) {
    const parts = partsBelow(real, path) ?? (asGiven ? partsBelow(given, path) : undefined);
    if (parts !== undefined) return { base: real, parts };
  }
  return undefined;
}

/** The names that lead from a folder down to a path; undefined where the path is not below it. Touches no disk. */
export function partsBelow(folder: string, path: string): string[] | undefined {
  const way = relative(folder, path);
  if (way === '') return [];
  if (isAbsolute(way) || way === '..' || way.startsWith(`..${sep}`)) return undefined;
  return way.split(sep);
}
