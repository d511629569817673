import type { RandomAccessFile } from '../../ports/folder';
import type { ArchivePart, DocumentParser } from '../../ports/documentParser';
import type { Bytes } from '../inspect/bytes';
import type { Recognised } from '../inspect/recognised';
import type { Facts, UnsafeArchive } from '../model';
import { findPersonalData } from '../privacy/findPersonalData';
import { type PackedFile, packedFiles } from './packedFiles';

/** Before a file's bytes: thirty of its own, its name, and what some programs add. */
const frame = 30 + 512;

/** What is unpacked many times over is left as it is. */
const dangerous: ReadonlySet<UnsafeArchive> = new Set(['ratio', 'overlapping', 'beyond-end']);

/** Whether a type of file is an archive or an Office document whose contents can be searched. */
export function isSearchableArchive({ type, facts }: Recognised): boolean {
  return facts.entries !== undefined && type !== '7z' && type !== 'tar';
}

/**
 * Adds to what is known of an archive where patients' numbers may stand in it: in the names that it lists, and with a
 * `heavy` reader in the files themselves, the small ones first.
 */
export async function searchedArchive(
  cheap: Recognised,
  { file, bytes }: { readonly file: RandomAccessFile; readonly bytes: Bytes },
  heavy: DocumentParser | undefined,
  signal: AbortSignal,
): Promise<Recognised> {
  const archive = await packedFiles(bytes);
  if (archive === undefined) return withFacts(cheap, { searched: 'none' });
  const inNames = findPersonalData(archive.names.join('\n')).personal;
  const names: Facts = inNames === undefined ? {} : { personalNames: inNames };
  const isDangerous = cheap.problems.some(
    ({ code, params }) => code === 'archive-unsafe' && dangerous.has(params.what),
  );
  if (heavy === undefined || isDangerous) return withFacts(cheap, { ...names, searched: 'none' });
  const readParts = async (): Promise<readonly ArchivePart[]> => {
    const parts: ArchivePart[] = [];
    for (const one of archive.files) parts.push(await partOf(one, file, bytes, signal));
    return parts;
  };
  const answer = await heavy.searchArchive(readParts, signal);
  if (answer.kind === 'not-read') return withFacts(cheap, { ...names, searched: 'none' });
  const { unsearched, ...found } = answer.contents;
  const left = unsearched + archive.unread;
  const extent: Facts =
    left === 0
      ? { searched: 'whole' }
      : { searched: 'part', searchedUpTo: archive.files.length - unsearched, unsearched: left };
  return withFacts(cheap, { ...names, ...found, ...extent });
}

async function partOf(
  { number, name, method, packedSize, at }: PackedFile,
  file: RandomAccessFile,
  bytes: Bytes,
  signal: AbortSignal,
): Promise<ArchivePart> {
  signal.throwIfAborted();
  const length = frame + name.length * 4 + packedSize;
  const part = bytes.whole
    ? new Uint8Array(bytes.head.subarray(at, at + length))
    : await file.read(at, length);
  return { number, name, method, packedSize, bytes: part };
}

function withFacts(one: Recognised, facts: Facts): Recognised {
  return { ...one, facts: { ...one.facts, ...facts } };
}
