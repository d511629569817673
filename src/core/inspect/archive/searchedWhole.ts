import type { RandomAccessFile } from '../../ports/folder';
import type { ArchivePart, DocumentParser } from '../../ports/documentParser';
import { personalDataOf } from '../../privacy/identities';
import type { Facts, UnsearchedReason } from '../model';
import type { Recognised } from '../recognised';
import { secretsOf } from '../text/factsInside';
import { mimeOf } from '../typeNames';
import { withoutText } from '../withoutText';

/** Bytes. As much as of one file of an archive; of what becomes words at once, half of it. Ours. */
const largest = 8 * 1024 * 1024;
const largestUnpacked = 4 * 1024 * 1024;

/** Packed, or words between commands. */
const readable: ReadonlySet<string> = new Set(['gz', 'tar', 'rtf']);
/** Containers of which no reader is had: their bytes are searched for words as they are. */
const scanned: ReadonlySet<string> = new Set(['doc', 'xls', 'ppt', 'msg', 'vsd', 'pub', 'cfb']);

/**
 * Adds to what is known of a file that is no text to read at once whether patients' numbers and secrets are in it. Of any
 * other type it is said that nothing was searched, unless there is no text in it.
 */
export async function searchedWhole(
  cheap: Recognised,
  file: RandomAccessFile,
  documentParser: DocumentParser | undefined,
  signal: AbortSignal,
): Promise<Recognised> {
  const { type, facts } = cheap;
  const { size } = file.stamp;
  if (facts.searched !== undefined || size === 0 || hasNoText(cheap)) return cheap;
  const withFacts = (found: Facts): Recognised => ({ ...cheap, facts: { ...facts, ...found } });
  if (!readable.has(type) && !scanned.has(type)) return withFacts(none('format'));
  if (documentParser === undefined) return withFacts(none('documents'));
  if (size > (type === 'gz' || type === 'tar' ? largest : largestUnpacked)) return withFacts(none('size'));
  const read = async (): Promise<readonly ArchivePart[]> => [
    { number: 0, name: '', packed: undefined, bytes: await file.read(0, size) },
  ];
  const answer = await documentParser.searchArchive(read, signal);
  if (answer.kind === 'not-read') return withFacts(none(answer.reason));
  const { identities, secrets, unsearched } = answer.contents;
  const because = scanned.has(type) ? 'format' : 'documents';
  const extent: Facts =
    unsearched === 0
      ? { searched: 'whole' }
      : identities.length === 0
        ? none(because)
        : { searched: 'part', unsearchedBecause: because };
  return withFacts({ ...personalDataOf(identities), ...secretsOf(secrets), ...extent });
}

/** Pictures, films and sounds; keys and certificates. */
function hasNoText({ type, mime = mimeOf(type) }: Recognised & { readonly mime?: string }): boolean {
  return withoutText.has(type) || certificates.has(type) || /^(?:image|video|audio|font)\//u.test(mime);
}

const certificates: ReadonlySet<string> = new Set('pem der p12 p7b crl csr key pgp'.split(' '));

function none(because: UnsearchedReason): Facts {
  return { searched: 'none', unsearchedBecause: because };
}
