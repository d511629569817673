import type { Folder, Listing, OpenedFile } from '../../src/core/ports/folder';
import { MemoryFolder } from './memoryFolder';

/** Names of devices, with or without an extension. Source: Microsoft's "Naming Files, Paths, and Namespaces". */
const device = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)/i;

/**
 * A folder in memory that answers as Windows does on NTFS: names are found in any case, dots and blanks at the end of a
 * name are dropped, the names of devices are no files, a colon names another stream. Listings show names as written.
 */
export function windowsFolder(files: Readonly<Record<string, string | Uint8Array>> = {}): Folder {
  const memory = new MemoryFolder(files);
  const written = new Map(
    Object.keys(files)
      .flatMap(withParents)
      .map((path) => [folded(path), path]),
  );
  const trueName = (path: string): string => written.get(folded(path)) ?? path;
  const isDevice = (path: string): boolean => device.test(path.slice(path.lastIndexOf('/') + 1));
  const isOutside = (path: string): boolean => /[\\:]/.test(path);
  return {
    async list(path): Promise<Listing> {
      return isOutside(path) ? { kind: 'outside' } : memory.list(trueName(path));
    },
    async stat(path) {
      if (isOutside(path)) return { kind: 'outside' };
      return isDevice(path) ? { kind: 'special' } : memory.stat(trueName(path));
    },
    async read(path, maxBytes) {
      if (isOutside(path)) return { kind: 'outside' };
      return isDevice(path) ? { kind: 'not-regular' } : memory.read(trueName(path), maxBytes);
    },
    async open(path): Promise<OpenedFile> {
      if (isOutside(path)) return { kind: 'outside' };
      return isDevice(path) ? { kind: 'not-regular' } : memory.open(trueName(path));
    },
  };
}

function withParents(path: string): readonly string[] {
  const parts = path.split('/');
  return parts.map((_, at) => parts.slice(0, at + 1).join('/'));
}

/** NTFS compares capitals sign by sign, by a table that knows no sign of two letters: `ß` is not `SS`. */
function folded(path: string): string {
  return path
    .split('/')
    .map((name) => name.replace(/[. ]+$/, '').replace(/./gu, capitalOf))
    .join('/');
}

function capitalOf(sign: string): string {
  const capital = sign.toUpperCase();
  return capital.length === sign.length ? capital : sign;
}
