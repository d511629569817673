import { packedFiles } from '../../core/inspect/archive/packedFiles';
import { bytesInMemory } from '../../core/inspect/bytes';
import { decodeHead } from '../../core/inspect/decodeHead';
import { typeByMagic } from '../../core/inspect/magic';
import { inspectText } from '../../core/inspect/text/inspectText';
import { rtfText } from '../../core/inspect/text/rtfText';
import { searchText } from '../../core/inspect/text/searchText';
import { withoutText } from '../../core/inspect/withoutText';
import type { MarkedPlaces } from '../../core/inspect/model';
import { numbersOnPages } from '../../core/inspect/pdf/numbersOnPages';
import { findIdentities } from '../../core/privacy/findPersonalData';
import type { Identities } from '../../core/privacy/identities';
import { officeText } from './officeText';
import { tarFiles } from './tarFiles';
import { type Allowance, gunzipped, unpacked } from './unpacked';

/** What is in a file, at whatever place, and whether all of it was searched. */
export interface PartSearch {
  readonly identities: readonly Identities[];
  readonly secrets: readonly MarkedPlaces[];
  readonly whole: boolean;
}

const nothing: PartSearch = { identities: [], secrets: [], whole: true };
const notSearched: PartSearch = { ...nothing, whole: false };

/** Longer than this, a PDF in an archive is left: reading it takes longer than all the rest. Bytes. Ours. */
const largestPdf = 2 * 1024 * 1024;
const pdfMilliseconds = 200;
/** An archive in an archive, or one attached to a mail, and no further. */
const deepest = 1;

interface Surroundings {
  readonly allowance: Allowance;
  /** How many archives are around it. */
  readonly depth?: number;
  /** The strings of the workbook that it is a part of. */
  readonly shared?: readonly string[];
}

/** Looks through one file of an archive, by what its bytes say. */
export async function searchPart(
  name: string,
  file: Uint8Array,
  { allowance, depth = 1, shared = [] }: Surroundings,
): Promise<PartSearch> {
  if (file.length === 0) return nothing;
  const type = typeByMagic(file.subarray(0, 4096));
  if (type === 'zip') return depth > deepest ? notSearched : searchNested(file, allowance, depth);
  if (type === 'pdf') return searchPdf(file, allowance);
  if (type === 'gz') return depth > deepest + 1 ? notSearched : searchGzip(file, allowance, depth);
  if (type === 'tar') return depth > deepest + 2 ? notSearched : searchTape(file, allowance, depth);
  if (type === 'rtf') return searchTextOf([rtfText(oneByteText(file))], type, allowance, depth);
  if (type === 'cfb')
    return { ...(await searchTextOf(bareTexts(file), 'rtf', allowance, depth)), whole: false };
  if (type !== undefined && withoutText.has(type)) return nothing;
  const head = decodeHead({ head: file.subarray(0, 4096), whole: file.length <= 4096 });
  if (head === undefined) return notSearched;
  const text = new TextDecoder(head.encoding).decode(file);
  const inOffice = officeText(name, text, shared);
  if (inOffice !== undefined) return { ...nothing, identities: [findIdentities(inOffice, 'in-tables')] };
  return searchTextOf([text], inspectText(head).type, allowance, depth);
}

/** A text, and the documents that are encoded in it. */
async function searchTextOf(
  texts: Iterable<string>,
  type: string,
  allowance: Allowance,
  depth: number,
): Promise<PartSearch> {
  const search = searchText(type);
  for (const text of texts) search.add(text);
  const { identities, secrets, documents, unsearched } = search.end();
  const parts: PartSearch[] = [{ identities, secrets, whole: unsearched === undefined }];
  for (const { bytes } of documents) {
    const part = { number: 0, name: '', packed: undefined, bytes };
    const inside = unpacked(part, allowance);
    parts.push(
      inside === undefined ? notSearched : await searchPart('', inside, { allowance, depth: depth + 1 }),
    );
  }
  return together(parts);
}

/**
 * Old Office files and Outlook's messages keep words in UTF-16 or in one byte a letter: digits come right either way. Word
 * ends cells by a bell.
 */
function* bareTexts(file: Uint8Array): Iterable<string> {
  for (let at = 0; at < file.length; at += pieceSize)
    yield wordsIn(
      oneByteText(file.subarray(at, at + pieceSize))
        .replaceAll('\0', '')
        .replaceAll('\u0007', '\t'),
    );
}

/** As long as a number without its key, or longer: the rest is no text, and would take long. */
function wordsIn(text: string): string {
  return (text.match(/[\t\n\r -~\u00a0]{13,}/gu) ?? []).join('\n');
}

/** So that not all of a file is in memory a second time. Bytes. */
const pieceSize = 256 * 1024;

function oneByteText(file: Uint8Array): string {
  return Buffer.from(file.buffer, file.byteOffset, file.length).toString('latin1');
}

/** A packed file, such as a log that was put away, or a tape. */
async function searchGzip(file: Uint8Array, allowance: Allowance, depth: number): Promise<PartSearch> {
  const inside = gunzipped(file, allowance);
  return inside === undefined ? notSearched : searchPart('', inside, { allowance, depth: depth + 1 });
}

async function searchTape(tape: Uint8Array, allowance: Allowance, depth: number): Promise<PartSearch> {
  const { files, isAll } = tarFiles(tape);
  const identities = [findIdentities(files.map(({ name }) => name).join('\n'))];
  const found: PartSearch[] = [{ ...nothing, identities, whole: isAll }];
  for (const { name, bytes } of files)
    found.push(await searchPart(name, bytes, { allowance, depth: depth + 1 }));
  return together(found);
}

async function searchPdf(file: Uint8Array, allowance: Allowance): Promise<PartSearch> {
  if (file.length > largestPdf || allowance.pdfs <= 0) return notSearched;
  allowance.pdfs--;
  const { readPdf } = await import('../pdf/readPdf');
  const contents = await readPdf(new Uint8Array(file), pdfMilliseconds);
  const { encryption, pages, pageTexts, wholeText } = contents;
  if (encryption === 'closed' || pages === undefined) return notSearched;
  return { ...nothing, identities: numbersOnPages(contents), whole: wholeText && pages <= pageTexts.length };
}

async function searchNested(file: Uint8Array, allowance: Allowance, depth: number): Promise<PartSearch> {
  const archive = await packedFiles(bytesInMemory(file));
  if (archive === undefined) return notSearched;
  const identities = [findIdentities(archive.names.join('\n'))];
  const found: PartSearch[] = [{ ...nothing, identities, whole: archive.unread === 0 }];
  for (const { at, name, number, method, packedSize } of archive.files) {
    const part = { number, name, packed: { method, packedSize }, bytes: file.subarray(at) };
    const inside = unpacked(part, allowance);
    found.push(
      inside === undefined ? notSearched : await searchPart(name, inside, { allowance, depth: depth + 1 }),
    );
  }
  return together(found);
}

function together(parts: readonly PartSearch[]): PartSearch {
  return {
    identities: parts.flatMap(({ identities }) => identities),
    secrets: parts.flatMap(({ secrets }) => secrets),
    whole: parts.every(({ whole }) => whole),
  };
}
