/** Names that a main branch has, the likeliest first. */
const usual = ['main', 'master', 'trunk', 'develop'];

/** Branches and tags in the order in which they are offered. */
export interface OfferedRefs {
  /** The first, where the main branch is among them. */
  readonly main: string | undefined;
  readonly refs: readonly string[];
}

/**
 * The main branch first, the rest as given. `remoteMain` is the branch that the server takes for it, such as `origin/main`, where
 * that is known.
 */
export function offeredRefs(refs: readonly string[], remoteMain: string | undefined): OfferedRefs {
  const own = remoteMain?.replace(/^[^/]+\//u, '');
  const preferred = [own, remoteMain, ...usual, ...usual.map((name) => `origin/${name}`)];
  const main = preferred.find((name) => name !== undefined && refs.includes(name));
  return { main, refs: main === undefined ? refs : [main, ...refs.filter((ref) => ref !== main)] };
}
