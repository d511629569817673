import {
  type BigIntStats,
  close,
  type Dirent,
  lstat,
  open,
  read,
  readdir,
  readlink,
  realpath,
} from 'node:fs';

/*
 * The callback functions of `node:fs` as promises. A survey of evidence makes five of these calls for each of thousands
 * of files: `node:fs/promises` and its file handles take twice as long.
 */

export function lstatOf(path: string): Promise<BigIntStats> {
  return new Promise((resolve, reject) => {
    lstat(path, { bigint: true }, (error, stats) => (error ? reject(error) : resolve(stats)));
  });
}

export function openFile(path: string, flags: number): Promise<number> {
  return new Promise((resolve, reject) => {
    open(path, flags, (error, descriptor) => (error ? reject(error) : resolve(descriptor)));
  });
}

export function closeFile(descriptor: number): Promise<void> {
  return new Promise((resolve, reject) => {
    close(descriptor, (error) => (error ? reject(error) : resolve()));
  });
}

/** How many bytes were read into `buffer` from its `from` on. */
export function readInto(
  descriptor: number,
  buffer: Uint8Array,
  from: number,
  position: number,
): Promise<number> {
  return new Promise((resolve, reject) => {
    read(descriptor, buffer, from, buffer.length - from, position, (error, count) =>
      error ? reject(error) : resolve(count),
    );
  });
}

export function entriesOf(path: string): Promise<Dirent[]> {
  return new Promise((resolve, reject) => {
    readdir(path, { withFileTypes: true }, (error, entries) => (error ? reject(error) : resolve(entries)));
  });
}

export function linkTarget(path: string): Promise<string> {
  return new Promise((resolve, reject) => {
    readlink(path, (error, target) => (error ? reject(error) : resolve(target)));
  });
}

export function realPath(path: string): Promise<string> {
  return new Promise((resolve, reject) => {
    realpath.native(path, (error, resolved) => (error ? reject(error) : resolve(resolved)));
  });
}
