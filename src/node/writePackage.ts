import { dirname } from 'node:path';
import type { Folder } from '../core/ports/folder';
import type { PackedChapter, PackedItem } from '../core/views/package/packedChapter';
import type { PackageChapter } from '../core/views/package/packagePlan';
import { makeFolders } from './makeFolders';
import { nodeHasher } from './nodeHasher';
import { folderTarget, type PackageTarget, zipTarget } from './packageTarget';
import { wholeOrNothing } from './wholeOrNothing';

/** A file of the dossier can't be read any more. */
export class UnreadableFile extends Error {}

/** The texts beside the files, by their names. */
export type ListsOf = (chapters: readonly PackedChapter[]) => ReadonlyMap<string, string>;

interface Writing {
  readonly folder: Folder;
  readonly listsOf: ListsOf;
  readonly signal: AbortSignal;
}

const chunk = 1024 * 1024;

/**
 * Writes a package, a folder or a `.zip`, whole or not at all. Files are read once, in parts, and summed on the way. Answers
 * with what was written; throws `AlreadyThere`, `FileGone`, or what the system says.
 */
export async function writePackage(
  output: string,
  chapters: readonly PackageChapter[],
  writing: Writing,
): Promise<readonly PackedChapter[]> {
  await makeFolders(dirname(output));
  return wholeOrNothing(output, async (temporary) => {
    const isZip = /\.zip$/iu.test(output);
    const target = await (isZip ? zipTarget(temporary) : folderTarget(temporary));
    try {
      const packed = await pack(chapters, target, writing);
      for (const [name, text] of writing.listsOf(packed)) await target.add(name, [Buffer.from(text)]);
      await target.finish();
      return packed;
    } finally {
      await target.close();
    }
  });
}

async function pack(
  chapters: readonly PackageChapter[],
  target: PackageTarget,
  { folder, signal }: Writing,
): Promise<readonly PackedChapter[]> {
  const packed: PackedChapter[] = [];
  for (const { name, items } of chapters) {
    const done: PackedItem[] = [];
    for (const item of items) {
      const { file } = item;
      const sha256 = file === undefined ? undefined : await addFile(file, target, folder, signal);
      done.push({ ...item, sha256 });
    }
    packed.push({ name, items: done });
  }
  return packed;
}

async function addFile(
  { source, name }: { readonly source: string; readonly name: string },
  target: PackageTarget,
  folder: Folder,
  signal: AbortSignal,
): Promise<string> {
  const opened = await folder.open(source);
  if (opened.kind !== 'opened') throw new UnreadableFile(source);
  const { file } = opened;
  const hash = nodeHasher.start();
  async function* parts(): AsyncGenerator<Uint8Array> {
    // The next part is read while this one is summed and written.
    let next = file.read(0, chunk);
    try {
      for (let at = 0; ;) {
        signal.throwIfAborted();
        const part = await next;
        if (part.length === 0) return;
        at += part.length;
        next = file.read(at, chunk);
        // A failure is reported where the part is waited for, not before.
        next.catch(() => undefined);
        hash.add(part);
        yield part;
      }
    } finally {
      // Whoever stops in between: the file is closed once nothing reads it.
      await next.catch(() => undefined);
    }
  }
  try {
    await target.add(name, parts());
  } finally {
    await file.close();
  }
  return hash.end();
}
