import type { FileStamp, Folder } from '../../src/core/ports/folder';
import type { MemoryFolder } from './memoryFolder';

/** A folder that notes what it is asked, as `list preuves/PSC` or `stamp preuves/PSC/a.png`. */
export interface CountedFolder {
  readonly folder: Folder;
  /** What was asked since the last time, sorted. */
  readonly asked: () => readonly string[];
}

/** Counts what is asked of a folder in memory, which here answers for the stamps of several files at once, as a disk does. */
export function countedFolder(files: MemoryFolder): CountedFolder {
  let questions: string[] = [];
  const noting = <T>(what: string, path: string, answer: T): T => {
    questions.push(`${what} ${path}`);
    return answer;
  };
  const folder: Folder = {
    list: (path) => noting('list', path, files.list(path)),
    stat: (path) => noting('stamp', path, files.stat(path)),
    read: (path, maxBytes) => noting('read', path, files.read(path, maxBytes)),
    open: (path) => noting('open', path, files.open(path)),
    stamps: (at, names) =>
      Promise.all(
        names.map(async (name): Promise<FileStamp | undefined> => {
          const stat = await noting('stamp', `${at}/${name}`, files.stat(`${at}/${name}`));
          return stat.kind === 'file' ? stat.stamp : undefined;
        }),
      ),
  };
  return {
    folder,
    asked() {
      const asked = questions.sort();
      questions = [];
      return asked;
    },
  };
}
