import type { RandomAccessFile } from '../../src/core/ports/folder';

export interface CountedFile extends RandomAccessFile {
  readonly read: (offset: number, length: number) => Promise<Uint8Array>;
  readonly bytesRead: () => number;
}

/** A file in memory that counts what is read of it. `size` above the content's: the rest is zeros that take no place. */
export function countedFile(content: string | Uint8Array, size?: number): CountedFile {
  const all = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const whole = size ?? all.length;
  let count = 0;
  return {
    stamp: { size: whole, modified: '1', inode: '1' },
    read(offset, length) {
      const part = new Uint8Array(Math.max(0, Math.min(length, whole - offset)));
      part.set(all.subarray(offset, offset + part.length));
      count += part.length;
      return Promise.resolve(part);
    },
    close: () => Promise.resolve(),
    bytesRead: () => count,
  };
}
