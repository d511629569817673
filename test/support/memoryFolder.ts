import type {
  FileContent,
  FileStamp,
  FileStat,
  Folder,
  FolderEntry,
  Listing,
  OpenedFile,
} from '../../src/core/ports/folder';

/** A folder in memory, by path. Counts what is asked of it, so that a test can say what is read and what is not. */
export class MemoryFolder implements Folder {
  readonly reads: string[] = [];
  readonly opens: string[] = [];
  private readonly files = new Map<string, Uint8Array>();
  private readonly times = new Map<string, number>();
  private clock = 0;

  constructor(files: Readonly<Record<string, string | Uint8Array>> = {}) {
    for (const [path, content] of Object.entries(files)) this.write(path, content);
  }

  write(path: string, content: string | Uint8Array): void {
    this.files.set(path, typeof content === 'string' ? new TextEncoder().encode(content) : content);
    this.times.set(path, ++this.clock);
  }

  remove(path: string): void {
    this.files.delete(path);
  }

  list(path: string): Promise<Listing> {
    if (leaves(path)) return Promise.resolve({ kind: 'outside' });
    const prefix = path === '' ? '' : `${path}/`;
    const names = new Map<string, FolderEntry>();
    for (const file of this.files.keys()) {
      if (!file.startsWith(prefix)) continue;
      const [name = '', ...rest] = file.slice(prefix.length).split('/');
      names.set(name, { name, kind: rest.length > 0 ? 'folder' : 'file' });
    }
    return Promise.resolve(
      names.size === 0 && path !== '' ? { kind: 'absent' } : { kind: 'listed', entries: [...names.values()] },
    );
  }

  stat(path: string): Promise<FileStat> {
    if (leaves(path)) return Promise.resolve({ kind: 'outside' });
    const bytes = this.files.get(path);
    if (bytes !== undefined)
      return Promise.resolve({ kind: 'file', stamp: this.stampOf(path, bytes), cloudOnly: false });
    return Promise.resolve(this.isFolder(path) ? { kind: 'folder' } : { kind: 'absent' });
  }

  read(path: string, maxBytes: number): Promise<FileContent> {
    this.reads.push(path);
    const bytes = this.files.get(path);
    if (bytes === undefined) return Promise.resolve(this.nothingAt(path));
    if (bytes.length > maxBytes) return Promise.resolve({ kind: 'too-large', size: bytes.length });
    return Promise.resolve({ kind: 'content', bytes });
  }

  open(path: string): Promise<OpenedFile> {
    this.opens.push(path);
    const bytes = this.files.get(path);
    if (bytes === undefined) return Promise.resolve(this.nothingAt(path));
    const file = {
      stamp: this.stampOf(path, bytes),
      read: (offset: number, length: number) => Promise.resolve(bytes.subarray(offset, offset + length)),
      close: () => Promise.resolve(),
    };
    return Promise.resolve({ kind: 'opened', file });
  }

  private isFolder(path: string): boolean {
    return path === '' || [...this.files.keys()].some((file) => file.startsWith(`${path}/`));
  }

  private nothingAt(path: string): { readonly kind: 'absent' | 'outside' | 'not-regular' } {
    if (leaves(path)) return { kind: 'outside' };
    return { kind: this.isFolder(path) ? 'not-regular' : 'absent' };
  }

  private stampOf(path: string, bytes: Uint8Array): FileStamp {
    return { size: bytes.length, modified: String(this.times.get(path)), inode: path };
  }
}

function leaves(path: string): boolean {
  return path.startsWith('/') || path.split('/').includes('..');
}
