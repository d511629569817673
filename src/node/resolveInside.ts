import type { BigIntStats } from 'node:fs';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import type { Unavailable } from '../core/ports/folder';
import type { SystemCalls } from './systemCalls';

/** A folder as it was named, and where it really is. */
export interface Root {
  readonly given: string;
  readonly real: string;
}

/** Where a path leads once its links are followed, and what stands there: never a link itself. */
export type Resolved =
  { readonly kind: 'resolved'; readonly path: string; readonly stats: BigIntStats } | Unavailable;

/** As Linux counts; a chain this long is a loop or an attack. */
const mostLinks = 40;

const outside = { kind: 'outside' } as const;

/**
 * Follows `parts` from the root, one name after the other. A link is read, not followed: where its target leaves the
 * root the answer is `outside`, and nothing out there, network shares included, has been touched.
 */
export async function resolveInside(
  calls: SystemCalls,
  root: Root,
  parts: readonly string[],
): Promise<Resolved> {
  let done: string[] = [];
  let ahead = [...parts];
  let links = 0;
  let stats = await calls.lstat(root.real);
  for (let name = ahead.shift(); name !== undefined; name = ahead.shift()) {
    const path = join(root.real, ...done, name);
    stats = await calls.lstat(path);
    if (!stats.isSymbolicLink()) {
      done.push(name);
      continue;
    }
    if (++links > mostLinks) return { kind: 'unreadable', reason: 'too-many-links' };
    const target = partsInside(root, done, await calls.linkTarget(path));
    if (target === undefined) return outside;
    done = [];
    ahead = [...target, ...ahead];
    stats = await calls.lstat(root.real);
  }
  return { kind: 'resolved', path: join(root.real, ...done), stats };
}

/** The target of a link found in `folder`, as names from the root; undefined where it leads out. */
function partsInside(root: Root, folder: readonly string[], target: string): string[] | undefined {
  const absolute = isAbsolute(target) ? resolve(target) : resolve(root.real, ...folder, target);
  return (
    partsBelow(root.real, absolute) ?? (isAbsolute(target) ? partsBelow(root.given, absolute) : undefined)
  );
}

/** The names that lead from a folder down to a path; undefined where the path is not below it. Touches no disk. */
export function partsBelow(folder: string, path: string): string[] | undefined {
  const way = relative(folder, path);
  if (way === '') return [];
  if (isAbsolute(way) || way === '..' || way.startsWith(`..${sep}`)) return undefined;
  return way.split(sep);
}
