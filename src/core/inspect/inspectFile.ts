import type { RandomAccessFile } from '../ports/folder';
import type { Hasher } from '../ports/hasher';
import type { DocumentParser } from '../ports/documentParser';
import type { FileFault, Inspection } from './model';
import { isSearchableArchive, searchedArchive } from './archive/searchedArchive';
import { searchedDocuments } from './archive/searchedDocuments';
import { searchedWhole } from './archive/searchedWhole';
import { deepPdf, type ReadPdf } from './pdf/deepPdf';
import { isJsonName, isXmlName } from './namedTypes';
import { extensionOf } from '../text/names';
import { withoutIdentities } from '../privacy/withoutIdentities';
import { canonicalType, mimeOf, unknownMime } from './typeNames';
import { type Bytes, bytesOf } from './bytes';
import { decodeHead, type TextHead } from './decodeHead';
import { hashFile, hashLimit } from './hashFile';
import { inspectors } from './inspectors';
import { endsAsPdf, inspectPdf } from './inspectPdf';
import { isShiftedPdf, typeByMagic } from './magic';
import { rareType } from './rareType';
import { corrupt, protectedContent, type Recognised, withoutFault } from './recognised';
import { sharedFacts } from './sharedFacts';
import { inspectText } from './text/inspectText';
import { isLongJsonCut } from './text/jsonIn';
import { readText } from './text/readText';
import { faultOfUnknownBytes } from './unknownBytes';
import { inspectUnsigned } from './unsigned';

export interface InspectOptions {
  readonly hash: boolean;
  readonly hasher: Hasher;
  /** Sum a file above 1 GiB too. */
  readonly hashHuge?: boolean;
  /** Keep the text in the answer, where the type has one that can be compared. */
  readonly text?: boolean;
  /** Left out where there is none, or where only what is cheap to know is wanted. */
  readonly documentParser?: DocumentParser;
}

/**
 * Facts about a file, by its bytes: the name decides nothing but whether bytes that say nothing are a broken file of the
 * kind it names. Reads little of it unless a hash is asked for, and throws on no content whatever.
 */
export async function inspectFile(
  file: RandomAccessFile,
  name: string,
  options: InspectOptions,
  signal: AbortSignal,
): Promise<Inspection> {
  const bytes = await bytesOf(file, options.hasher, signal);
  const cheap = await recognise(bytes, name);
  const { recognised, text } = await readDeeply(cheap, { file, bytes }, options, signal);
  const { type } = recognised;
  const problems = recognised.problems.length === 0 ? noFaults : recognised.problems;
  const facts = sharedFacts(withoutIdentities(recognised.facts));
  const hashed = options.hash && (bytes.size <= hashLimit || options.hashHuge === true);
  const sums = hashed ? await hashFile(file, bytes, options.hasher, signal) : { sha256: undefined };
  const headerCrc = options.hasher.crc32(bytes.head) | 0;
  const mime = cheap.mime ?? mimeOf(type);
  const found = { stamp: file.stamp, type, mime, facts, problems, ...sums, headerCrc };
  return text === undefined ? found : { ...found, text };
}

/** One for all sound files: there may be 100,000 of them. */
const noFaults: readonly FileFault[] = [];

/** What a large parser shows beside what the first look did, where there is one for the type. */
async function readDeeply(
  cheap: Recognised,
  source: { readonly file: RandomAccessFile; readonly bytes: Bytes },
  { documentParser, text }: InspectOptions,
  signal: AbortSignal,
): Promise<ReadPdf> {
  if (isSearchableArchive(cheap))
    return { recognised: await searchedArchive(cheap, source, documentParser, signal), text: undefined };
  if (cheap.type !== 'pdf') {
    const inTexts = await searchedDocuments(cheap, documentParser, signal);
    return { recognised: await searchedWhole(inTexts, source.file, documentParser, signal), text: undefined };
  }
  if (documentParser === undefined) return { recognised: cheap, text: undefined };
  const read = await deepPdf(cheap, source, documentParser, signal);
  // Text that could not be read is as good as none: it is not asked for again.
  return { recognised: read.recognised, text: text === true ? (read.text ?? '') : undefined };
}

async function recognise(bytes: Bytes, name: string): Promise<Recognised & { readonly mime?: string }> {
  if (bytes.size === 0) return { type: 'unknown', facts: {}, problems: [{ code: 'file-empty', params: {} }] };
  const magic = typeByMagic(bytes.head);
  if (magic !== undefined) return recogniseByMagic(bytes, magic);
  // Between the mail that came before it and its end, a PDF may hold nothing but text.
  if (isShiftedPdf(bytes.head) && (await endsAsPdf(bytes))) return inspectPdf(bytes);
  const text = decodeHead(bytes);
  if (text !== undefined) return recogniseText(bytes, text, name);
  if (isShiftedPdf(bytes.head)) return inspectPdf(bytes);
  const rare = await rareType(bytes.head);
  if (rare !== undefined) {
    const { type, mime } = rare;
    return { ...((await inspectors.get(type)?.(bytes, type)) ?? withoutFault(type)), mime };
  }
  const unsigned = await inspectUnsigned(bytes);
  if (unsigned !== undefined) return unsigned;
  const problem = faultOfUnknownBytes(name, bytes.head);
  return { ...withoutFault('unknown'), problems: problem === undefined ? [] : [problem], mime: unknownMime };
}

/** A text, and whether it has the format of its extension, where that has one of its own. */
async function recogniseText(bytes: Bytes, text: TextHead, name: string): Promise<Recognised> {
  const named = canonicalType(extensionOf(name));
  const read = await readText(bytes, text, inspectText(text, name), isXmlName(named));
  const found = isJsonName(named) ? read : withoutJsonFault(read);
  if (found.facts.encrypted === true) return protectedContent(found);
  if (found.problems.length > 0) return found;
  if (isXmlName(named) && !markups.has(found.type)) return { ...found, problems: [noXml] };
  if (isJsonName(named) && (await isLongJsonCut(bytes, found.type)))
    return { ...found, ...corrupt(found.type, 'truncated', found.facts) };
  if (isJsonName(named) && isProse(found.type, text)) return { ...found, problems: [noJson] };
  const isNoMessage = named === 'hl7' && found.type === 'txt';
  return isNoMessage ? { ...found, problems: [{ code: 'hl7-malformed', params: { line: '1' } }] } : found;
}

/** A log of JSON may go on with anything, and is written while it is read: without a name that promises JSON, no end is missed. */
function withoutJsonFault(found: Recognised): Recognised {
  const isCut = found.problems.some(({ code }) => code === 'file-corrupt');
  if (!isCut || (found.type !== 'json' && found.type !== 'jsonl')) return found;
  return { ...found, facts: { ...found.facts, endUnknown: true }, problems: [] };
}

/** Neither JSON nor the beginning of any: a single value is JSON too. */
function isProse(type: string, { text, whole }: TextHead): boolean {
  return type === 'txt' && !(whole && isSingleValue.test(text));
}

const isSingleValue = /^\s*(?:"(?:[^"\\\n]|\\.)*"|-?\d[\d.eE+-]*|true|false|null)?\s*$/u;
const noJson: FileFault = { code: 'file-corrupt', params: { type: 'json', what: 'header' } };
const noXml: FileFault = { code: 'xml-malformed', params: { line: '1', what: 'syntax' } };
const markups: ReadonlySet<string> = new Set(['xml', 'svg', 'html']);

/** What begins like one format and is a broken file of it may be a PDF with a few bytes before its header. */
async function recogniseByMagic(bytes: Bytes, magic: string): Promise<Recognised> {
  const found = (await inspectors.get(magic)?.(bytes, magic)) ?? withoutFault(magic);
  const isBroken = found.problems.some(({ code }) => code === 'file-corrupt');
  return isBroken && isShiftedPdf(bytes.head) && (await endsAsPdf(bytes)) ? inspectPdf(bytes) : found;
}
