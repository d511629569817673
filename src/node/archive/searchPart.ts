import { packedFiles } from '../../core/evidence/archive/packedFiles';
import { bytesInMemory } from '../../core/evidence/inspect/bytes';
import { decodeHead } from '../../core/evidence/inspect/decodeHead';
import { typeByMagic } from '../../core/evidence/inspect/magic';
import { inspectText } from '../../core/evidence/inspect/text/inspectText';
import { searchEmbedded } from '../../core/evidence/inspect/text/searchEmbedded';
import { searchEncodedParts } from '../../core/evidence/inspect/text/searchEncodedParts';
import { numbersOnPages } from '../../core/evidence/pdf/numbersOnPages';
import { findPersonalData } from '../../core/evidence/privacy/findPersonalData';
import { type Allowance, unpacked } from './unpacked';

/** How many numbers and domains stand in a file, and whether all of it was searched. */
export interface PartSearch {
  readonly personal: number;
  readonly productionDomains: number;
  readonly whole: boolean;
}

const nothing: PartSearch = { personal: 0, productionDomains: 0, whole: true };
const notSearched: PartSearch = { ...nothing, whole: false };

/** Types of files in which no text stands that could be read. */
const withoutText: ReadonlySet<string> = new Set(
  'png jpg gif bmp webp tif heic avif jp2 jpx jxl jls j2c ico psd mp4 mov m4a m4v 3gp 3g2 mkv webm avi wmv mpg flv ogv ts mp3 wav ogg flac ttf otf woff woff2 emf wmf'.split(
    ' ',
  ),
);
/** Longer than this, a PDF in an archive is left: reading it takes longer than all the rest. Bytes. Ours. */
const largestPdf = 2 * 1024 * 1024;
const pdfMilliseconds = 200;

/** Looks through one file of an archive, by what its bytes say. `depth` counts the archives around it. */
export async function searchPart(
  name: string,
  file: Uint8Array,
  left: Allowance,
  depth = 1,
): Promise<PartSearch> {
  if (file.length === 0) return nothing;
  const type = typeByMagic(file.subarray(0, 4096));
  if (type === 'zip') return depth > 1 ? notSearched : searchNested(file, left, depth);
  if (type === 'pdf') return searchPdf(file, left);
  if (type !== undefined && withoutText.has(type)) return nothing;
  const text = textOf(file);
  if (text === undefined) return notSearched;
  return searchText(name, text);
}

function searchText(name: string, text: string): PartSearch {
  const inOffice = officeText(name, text);
  const found = findPersonalData(inOffice ?? text);
  const isMail = inspectText({ text: text.slice(0, 4096), whole: false, encoding: 'utf-8' }).type === 'eml';
  const search = isMail ? searchEncodedParts() : searchEmbedded();
  search.add(text);
  const parts = search.end();
  return counted([found, parts.found], parts.whole);
}

function counted(found: readonly ReturnType<typeof findPersonalData>[], whole: boolean): PartSearch {
  const sum = (name: 'personal' | 'productionDomains'): number =>
    found.reduce((all, one) => all + (one[name]?.count ?? 0), 0);
  return { personal: sum('personal'), productionDomains: sum('productionDomains'), whole };
}

async function searchPdf(file: Uint8Array, left: Allowance): Promise<PartSearch> {
  if (file.length > largestPdf || left.pdfs <= 0) return notSearched;
  left.pdfs--;
  const { readPdf } = await import('../pdf/readPdf');
  const contents = await readPdf(new Uint8Array(file), pdfMilliseconds);
  const { encryption, pages, pageTexts, wholeText } = contents;
  if (encryption === 'closed' || pages === undefined) return notSearched;
  return counted(numbersOnPages(contents), wholeText && pages <= pageTexts.length);
}

async function searchNested(file: Uint8Array, left: Allowance, depth: number): Promise<PartSearch> {
  const archive = await packedFiles(bytesInMemory(file));
  if (archive === undefined) return notSearched;
  const found: PartSearch[] = [counted([findPersonalData(archive.names.join('\n'))], archive.unread === 0)];
  for (const { at, ...entry } of archive.files) {
    const inside = unpacked({ ...entry, bytes: file.subarray(at) }, left);
    found.push(inside === undefined ? notSearched : await searchPart(entry.name, inside, left, depth + 1));
  }
  return {
    personal: found.reduce((sum, one) => sum + one.personal, 0),
    productionDomains: found.reduce((sum, one) => sum + one.productionDomains, 0),
    whole: found.every(({ whole }) => whole),
  };
}

function textOf(file: Uint8Array): string | undefined {
  const head = decodeHead({ head: file.subarray(0, 4096), whole: file.length <= 4096 });
  return head === undefined ? undefined : new TextDecoder(head.encoding).decode(file);
}

/** Parts of Office documents are XML in which a word may be cut by tags at any place. */
const part = /^(?:word|xl|ppt|docProps|visio)\/.*\.xml$|^(?:content|meta|styles)\.xml$/u;
const ends = /<\/(?:w:p|a:p|w:tr|text:p|text:h|si|row|table:table-row)>|<(?:w:br|text:line-break)\b[^<>]*>/gu;
const gaps = /<\/(?:c|w:tc|table:table-cell)>|<(?:w:tab|text:tab|text:s)\b[^<>]*>/gu;

/** The words of a part of an Office document, a line for each paragraph or row; undefined where the name is no such part's. */
function officeText(name: string, xml: string): string | undefined {
  if (!part.test(name)) return undefined;
  return xml
    .replace(ends, '\n')
    .replace(gaps, '\t')
    .replace(/<[^<>]*>/gu, '');
}
