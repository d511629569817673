import { mkdir, open, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { centralDirectory, localHeader, type StoredEntry } from './zip/zipRecords';

/** The bytes of a file, in parts that stay as they are. */
export type Parts = AsyncIterable<Uint8Array> | Iterable<Uint8Array>;

/** Where a package is written: a folder or an archive. Files come one after the other. */
export interface PackageTarget {
  add(name: string, parts: Parts): Promise<void>;
  /** Completes what was written. */
  finish(): Promise<void>;
  /** Closes it, complete or not. */
  close(): Promise<void>;
}

/** A new folder. */
export async function folderTarget(path: string): Promise<PackageTarget> {
  await mkdir(path);
  return {
    async add(name, parts) {
      const file = await open(join(path, name), 'wx');
      try {
        for await (const part of parts) await writeWhole(file, part);
      } finally {
        await file.close();
      }
    },
    finish: () => Promise.resolve(),
    close: () => Promise.resolve(),
  };
}

/** A new archive that holds files as they are: videos and pictures don't shrink, and the same files give the same bytes. */
export async function zipTarget(path: string): Promise<PackageTarget> {
  const file = await open(path, 'wx');
  const entries: StoredEntry[] = [];
  let end = 0;
  return {
    async add(name, parts) {
      const offset = end;
      const header = localHeader({ name, size: 0, crc: 0 });
      let [size, crc, at] = [0, 0, offset + header.length];
      let writing = Promise.resolve();
      for await (const part of parts) {
        await writing;
        writing = writeWhole(file, part, at);
        // Its failure is reported where it is awaited.
        writing.catch(() => undefined);
        crc = crc32(part, crc);
        size += part.length;
        at += part.length;
      }
      await writing;
      // Sizes and sum are known now; the header keeps its length.
      await writeWhole(file, localHeader({ name, size, crc }), offset);
      entries.push({ name, size, crc, offset });
      end = at;
    },
    finish: () => writeWhole(file, centralDirectory(entries, end), end),
    close: () => file.close(),
  };
}

async function writeWhole(file: FileHandle, part: Uint8Array, position?: number): Promise<void> {
  let done = 0;
  while (done < part.length) {
    const at = position === undefined ? null : position + done;
    done += (await file.write(part, done, part.length - done, at)).bytesWritten;
  }
}
