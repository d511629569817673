/**
 * What the core asks of the folder that holds a dossier. Every path is relative to that folder, with `/` between
 * parts and neither `..` nor a leading `/`. Implementations never follow a link that leads out of the folder, never
 * open what is not a regular file, and answer with a value where the world is not as hoped: they do not throw for it.
 */
export interface Folder {
  /** The entries directly in `path` ('' is the folder itself). */
  list(path: string): Promise<Listing>;
  /** What is at `path`, links resolved inside the folder. */
  stat(path: string): Promise<FileStat>;
  /**
   * The stamps of the regular files that are in a folder under these names, in their order and in one question; undefined
   * for what is none, or does not answer. Left out by hosts that can only be asked for one file after the other.
   */
  stamps?(folder: string, names: readonly string[]): Promise<readonly (FileStamp | undefined)[]>;
  /** The whole content, or `too-large` above `maxBytes`. */
  read(path: string, maxBytes: number): Promise<FileContent>;
  /**
   * Opens a regular file to read parts of it; the caller closes it. `listed` shows that a listing called it a file, under
   * this very name: one question less to the disk, where the system lets that be safe.
   */
  open(path: string, listed?: 'file'): Promise<OpenedFile>;
}

export type Listing = { readonly kind: 'listed'; readonly entries: readonly FolderEntry[] } | Unavailable;

export interface FolderEntry {
  /** As the system gives it: its case and its Unicode form are the true ones. */
  readonly name: string;
  readonly kind: 'file' | 'folder' | 'link' | 'special';
}

export type FileStat =
  | { readonly kind: 'file'; readonly stamp: FileStamp; readonly cloudOnly: boolean }
  | { readonly kind: 'folder' }
  | { readonly kind: 'special' }
  | Unavailable;

/** Distinguishes two states of a file: same stamp, same content (as far as the system says). */
export interface FileStamp {
  readonly size: number;
  /** Nanoseconds where the system has them, as text since they pass 2^53. */
  readonly modified: string;
  readonly inode: string;
  /** When anything of the file was changed last, its time set by hand included; left out by systems that do not say. */
  readonly changed?: string;
}

export type FileContent =
  | { readonly kind: 'content'; readonly bytes: Uint8Array }
  | { readonly kind: 'too-large'; readonly size: number }
  | { readonly kind: 'not-regular' }
  | Unavailable;

export type OpenedFile =
  | { readonly kind: 'opened'; readonly file: RandomAccessFile }
  | { readonly kind: 'not-regular' }
  | Unavailable;

export interface RandomAccessFile {
  readonly stamp: FileStamp;
  /** At most `length` bytes from `offset`; fewer at the end of the file. Throws `FileReadError` where the disk fails. */
  read(offset: number, length: number): Promise<Uint8Array>;
  /** As `read`, but what is given may be written over once the file is closed. Left out by hosts that only give. */
  lend?(offset: number, length: number): Promise<Uint8Array>;
  /** The stamp at this moment, to see whether the file changed while it was read. Left out by hosts that can't say. */
  stampNow?(): FileStamp;
  close(): Promise<void>;
}

/** The disk, or the network behind it, failed in the middle of a file. */
export class FileReadError extends Error {
  constructor(
    /** A stable word, as in `Unavailable`. */
    readonly reason: string,
    cause: unknown,
  ) {
    super(`the file could not be read: ${reason}`, { cause });
    this.name = 'FileReadError';
  }
}

export type Unavailable =
  | { readonly kind: 'absent' }
  /** A link leads out of the folder, or the path does. */
  | { readonly kind: 'outside' }
  /** `reason` is a stable word such as `no-permission`, `busy`, `name-too-long`, `too-many-links`, `io`. */
  | { readonly kind: 'unreadable'; readonly reason: string };
