import type { Bytes } from '../bytes';
import { type ZipEntry, zipDirectory } from './zipDirectory';
import { extensionOf } from '../../text/names';

/** A file of an archive in which a patient's number may be looked for. */
export interface PackedFile extends ZipEntry {
  /** Its place in the list of the archive, from 1. */
  readonly number: number;
}

export interface PackedFiles {
  /** In the order of the list. */
  readonly files: readonly PackedFile[];
  /** How many others may hold text, and can't be had: protected, packed in a rare way, or too many or too large. */
  readonly unread: number;
  /** Pictures, films and sounds, in which nothing is looked for. */
  readonly media: number;
  /** Of all that the archive lists, so that a line is an entry. */
  readonly names: readonly string[];
}

/** How many files of one archive are unpacked, how large each may be, and what they may come to, packed. Ours. */
const mostFiles = 500;
const largestFile = 8 * 1024 * 1024;
const mostPacked = 16 * 1024 * 1024;
/** A file named as a picture is one where it is larger than this; a smaller one is looked at by its bytes. */
const largestOddity = 64 * 1024;

const media: ReadonlySet<string> = new Set(
  'png jpg jpeg gif bmp webp tif tiff heic avif mp4 mov mkv webm avi mp3 wav dcm'.split(' '),
);

/** The smallest files first where not all can be had: texts are small. Undefined where there is no list of contents. */
export async function packedFiles(bytes: Bytes): Promise<PackedFiles | undefined> {
  const directory = await zipDirectory(bytes);
  if (directory === undefined) return undefined;
  const { entries, count } = directory;
  const isDocument = entries.some(({ name }) => name === '[Content_Types].xml' || name === 'content.xml');
  const searchable = entries
    .map((entry, index) => ({ ...entry, number: index + 1 }))
    .filter((entry) => mayHoldText(entry, isDocument));
  const files: PackedFile[] = [];
  let packed = 0;
  for (const file of [...searchable].sort((a, b) => a.packedSize - b.packedSize)) {
    const isRead = !file.encrypted && (file.method === 0 || file.method === 8) && file.size <= largestFile;
    if (!isRead || files.length >= mostFiles || packed + file.packedSize > mostPacked) continue;
    packed += file.packedSize;
    files.push(file);
  }
  return {
    files: files.sort((a, b) => a.number - b.number),
    unread: searchable.length - files.length + Math.max(0, count - entries.length),
    media: entries.filter(({ name, size }) => size > 0 && media.has(extensionOf(name))).length,
    names: entries.map(({ name }) => name.replace(/[\r\n]/gu, ' ')),
  };
}

/** What of a document holds what people wrote: binary sheets too, which can't be read and are reported as such. */
const textOfDocument =
  /\.(?:xml|rels|html?|txt|csv|json|hl7|log|eml|pdf|fpage)$|\/embeddings\/|^xl\/(?:sharedStrings|worksheets\/[^/]+)\.bin$/iu;

function mayHoldText({ name, size }: ZipEntry, isDocument: boolean): boolean {
  if (size === 0 || /[\\/]$/u.test(name)) return false;
  if (isDocument) return textOfDocument.test(name);
  return size <= largestOddity || !media.has(extensionOf(name));
}
