import { type FSWatcher, statSync, watch } from 'node:fs';
import { withSlashes } from '../../node/withSlashes';

/** How often a folder is looked for that may have been removed, in milliseconds. */
const between = 500;

interface Watching {
  readonly close: () => void;
}

interface WatchListener {
  /** A path from the folder, `/` between parts; '' where anything may have changed. */
  readonly changed: (path: string) => void;
  /** What makes watching impossible. */
  readonly failed: (error: Error) => void;
}

/**
 * Tells what changes in a folder and below. Goes on where the folder is removed, renamed or replaced: the system watches what
 * the name meant, and the folder that takes the name later would not be watched.
 */
export function watchFolder(folder: string, { changed, failed }: WatchListener): Watching {
  let watcher: FSWatcher | undefined;
  let watched: string | undefined;
  const failedHere = (error: unknown): void => {
    if (identityOf(folder) === watched) failed(error instanceof Error ? error : new Error(String(error)));
  };
  const begin = (): void => {
    watcher?.close();
    watcher = undefined;
    if (watched === undefined) return;
    try {
      watcher = watch(folder, { recursive: true }, (_, name) => changed(withSlashes(name ?? '')));
      watcher.on('error', failedHere);
    } catch (error) {
      failedHere(error);
    }
  };
  const look = (): void => {
    const found = identityOf(folder);
    if (found === watched) return;
    watched = found;
    begin();
    changed('');
  };
  watched = identityOf(folder);
  begin();
  const timer = setInterval(look, between);
  return {
    close: () => {
      clearInterval(timer);
      watcher?.close();
    },
  };
}

/** Undefined where no folder has this name. */
function identityOf(folder: string): string | undefined {
  const stat = statSync(folder, { throwIfNoEntry: false });
  return stat?.isDirectory() === true ? `${String(stat.dev)}:${String(stat.ino)}` : undefined;
}
