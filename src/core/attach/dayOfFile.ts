import { FileReadError, type Folder } from '../ports/folder';
import type { Hasher } from '../ports/hasher';
import { madeOnOf, type MadeOn } from './madeOnOf';

interface DayOptions {
  /** The name that the user knows it by. */
  readonly name: string;
  /** A copy of bytes that came without a date of their own. */
  readonly isUndated: boolean;
  readonly today: string;
}

/** The day on which a file was made; undefined where nothing shows it, or it can't be read. */
export async function dayOfFile(
  {
    folder,
    path,
    hasher,
  }: { readonly folder: Pick<Folder, 'open'>; readonly path: string; readonly hasher: Hasher },
  { name, isUndated, today }: DayOptions,
): Promise<MadeOn | undefined> {
  const opened = await folder.open(path);
  if (opened.kind !== 'opened') return undefined;
  try {
    const { inspectFile } = await import('../inspect/inspectFile');
    const options = { hash: false, hasher };
    const { facts, stamp } = await inspectFile(opened.file, name, options, new AbortController().signal);
    return madeOnOf(name, { facts, stamp: isUndated ? { ...stamp, modified: '' } : stamp }, today);
  } catch (error) {
    if (error instanceof FileReadError) return undefined;
    throw error;
  } finally {
    await opened.file.close();
  }
}
