import type { RandomAccessFile } from '../../ports/folder';
import type { ArchivePart, DocumentParser } from '../../ports/documentParser';
import type { Bytes } from '../bytes';
import type { Recognised } from '../recognised';
import { secretsOf } from '../text/factsInside';
import type { Facts, MarkedPlaces, UnsafeArchive, UnsearchedReason } from '../model';
import { findIdentities } from '../../privacy/findPersonalData';
import { type Identities, personalDataOf } from '../../privacy/identities';
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
 * Adds to what is known of an archive where patients' numbers may be in it: in the names that it lists, and with a
 * document parser in the files themselves, the small ones first.
 */
export async function searchedArchive(
  cheap: Recognised,
  { file, bytes }: { readonly file: RandomAccessFile; readonly bytes: Bytes },
  documentParser: DocumentParser | undefined,
  signal: AbortSignal,
): Promise<Recognised> {
  const archive = await packedFiles(bytes);
  if (archive === undefined) return withFacts(cheap, notSearched('damaged'));
  const inNames = findIdentities(archive.names.join('\n'));
  const names = namesIn([inNames]);
  if (cheap.facts.searched === 'none') return withFacts(cheap, names);
  const isDangerous = cheap.problems.some(
    ({ code, params }) => code === 'archive-unsafe' && dangerous.has(params.what),
  );
  if (documentParser === undefined || isDangerous)
    return withFacts(cheap, { ...names, ...notSearched(isDangerous ? 'size' : 'documents') });
  const readParts = async (): Promise<readonly ArchivePart[]> => {
    const parts: ArchivePart[] = [];
    for (const one of archive.files) parts.push(await partOf(one, file, bytes, signal));
    return parts;
  };
  const answer = await documentParser.searchArchive(readParts, signal);
  if (answer.kind === 'not-read') return withFacts(cheap, { ...names, ...notSearched(answer.reason) });
  const { unsearched, identities, secrets } = answer.contents;
  const unread = unsearched + archive.unread;
  const extent: Facts =
    unread === 0
      ? { searched: 'whole' }
      : identities.length === 0
        ? { ...notSearched('documents'), unsearched: unread }
        : {
            searched: 'part',
            searchedUpTo: archive.files.length - unsearched,
            unsearched: unread,
            unsearchedBecause: 'documents',
          };
  // What is a number of test in a file is one in the names as well.
  const pictures: Facts = archive.media > 0 ? { pictures: archive.media } : {};
  const found = { ...personalDataOf(identities), ...secretsOf(secrets), ...pictures };
  return withFacts(cheap, { ...namesIn([inNames], identities), ...found, ...extent });
}

function notSearched(because: UnsearchedReason): Facts {
  return { searched: 'none', unsearchedBecause: because };
}

function namesIn(names: readonly Identities[], others: readonly Identities[] = []): Facts {
  const tests = others.map((one) => ({ ...one, suspects: new Map<string, MarkedPlaces>() }));
  const { personal } = personalDataOf([...names, ...tests]);
  return personal === undefined ? {} : { personalNames: personal };
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
  return { number, name, packed: { method, packedSize }, bytes: part };
}

function withFacts(one: Recognised, facts: Facts): Recognised {
  return { ...one, facts: { ...one.facts, ...facts } };
}
