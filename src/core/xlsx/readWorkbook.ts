import { openArchive, type Archive } from './archive';
import { Refused, type Sheet, type Workbook, type WorkbookReading } from './model';
import type { NumberFormat } from './numberFormat';
import { fullBudget, SheetReader, type SheetContext } from './readSheet';
import { refusalByBytes, refusalByNames } from './recogniseFile';
import { sharedStringsReader } from './richText';
import {
  relationsReader,
  stylesReader,
  workbookReader,
  type Relation,
  type WorkbookOutline,
} from './workbookParts';
import { workbookXml, type XmlReader } from './workbookXml';

/** Bytes that all the parts read may inflate to. A REM of 260 rows inflates to half a megabyte. */
export const mostInflated = 64 * 1024 * 1024;

/** More sheets than any REM has. */
const mostSheets = 200;

/** Reads the text of all cells of an `.xlsx`. Never throws for what the bytes hold: `refused` says why they can't be read. */
export async function readWorkbook(bytes: Uint8Array): Promise<WorkbookReading> {
  const refusal = refusalByBytes(bytes);
  if (refusal !== undefined) return { kind: 'refused', reason: refusal };
  try {
    return { kind: 'read', workbook: await readParts(await openArchive(bytes, mostInflated)) };
  } catch (error) {
    if (error instanceof Refused) return { kind: 'refused', reason: error.reason };
    throw error;
  }
}

async function readParts(archive: Archive): Promise<Workbook> {
  const main = await mainPart(archive);
  const outline: WorkbookOutline = { sheets: [], from1904: false };
  await parseXml(archive.read(main), workbookReader(outline));
  // The main part of a document or of a presentation has none, whatever its name.
  if (outline.sheets.length === 0) throw new Refused(refusalByNames((name) => archive.has(name)));
  if (outline.sheets.length > mostSheets) throw new Refused('too-large');
  const relations = await relationsOf(archive, main);
  refuseTooLarge(archive, relations);
  const context = await readContext(archive, relations, outline.from1904);
  const budget = fullBudget();
  const sheets: Sheet[] = [];
  for (const { name, relation, hidden } of outline.sheets) {
    const part = relations.find((one) => one.id === relation && one.type === 'worksheet')?.target;
    if (part === undefined || !archive.has(part)) continue;
    const reader = new SheetReader(context, budget);
    await parseXml(archive.read(part), reader);
    sheets.push({ name, hidden, ...reader.result() });
  }
  return { sheets };
}

/** Checked before anything is read, so that a workbook that is too large is refused at once. */
function refuseTooLarge(archive: Archive, relations: readonly Relation[]): void {
  const parts = relations.filter(({ type }) => type === 'worksheet' || type === 'sharedStrings');
  const size = parts.reduce((sum, { target }) => sum + archive.sizeOf(target), 0);
  if (size > mostInflated) throw new Refused('too-large');
}

/** Usually `xl/workbook.xml`, but it may be anywhere, under any name. */
async function mainPart(archive: Archive): Promise<string> {
  const main = (await relationsOf(archive, '')).find((one) => one.type === 'officeDocument')?.target;
  const part = main ?? 'xl/workbook.xml';
  if (!archive.has(part) || /\.bin$/i.test(part)) {
    throw new Refused(refusalByNames((name) => archive.has(name)));
  }
  return part;
}

async function relationsOf(archive: Archive, part: string): Promise<readonly Relation[]> {
  const slash = part.lastIndexOf('/');
  const folder = part.slice(0, Math.max(slash, 0));
  const relations: Relation[] = [];
  const name = `${folder === '' ? '' : `${folder}/`}_rels/${part.slice(slash + 1)}.rels`;
  await parseXml(archive.read(name), relationsReader(folder, relations));
  return relations;
}

async function readContext(
  archive: Archive,
  relations: readonly Relation[],
  from1904: boolean,
): Promise<SheetContext> {
  const strings: string[] = [];
  const formats: NumberFormat[] = [];
  const partOf = (type: string): string => relations.find((one) => one.type === type)?.target ?? '';
  await parseXml(archive.read(partOf('styles')), stylesReader(formats));
  await parseXml(archive.read(partOf('sharedStrings')), sharedStringsReader(strings));
  return { strings, formats, from1904 };
}

/** Streams a part through a reader. Throws `Refused` for what is not the XML of a workbook. */
async function parseXml(chunks: AsyncIterable<Uint8Array>, reader: XmlReader): Promise<void> {
  const xml = workbookXml(reader);
  let decoder: ReturnType<typeof decoderFor> | undefined;
  for await (const chunk of chunks) {
    decoder ??= decoderFor(chunk);
    xml.write(decoder.decode(chunk, { stream: true }));
  }
  if (decoder !== undefined) xml.end();
}

/** By the byte order mark, else as the part declares it, else UTF-8. Throws `Refused` for an unknown encoding. */
function decoderFor(start: Uint8Array): { decode(bytes: Uint8Array, options: { stream: true }): string } {
  if (start[0] === 0xff && start[1] === 0xfe) return new TextDecoder('utf-16le');
  if (start[0] === 0xfe && start[1] === 0xff) return new TextDecoder('utf-16be');
  if (start[0] === 0x3c && start[1] === 0) return new TextDecoder('utf-16le');
  if (start[0] === 0 && start[1] === 0x3c) return new TextDecoder('utf-16be');
  const first = new TextDecoder('latin1').decode(start.subarray(0, 200));
  const declared = /^(?:\u00ef\u00bb\u00bf)?<\?xml\s[^>]*?encoding\s*=\s*["']([\w.:-]{1,40})["']/u.exec(
    first,
  )?.[1];
  try {
    return new TextDecoder(declared ?? 'utf-8');
  } catch (error) {
    throw error instanceof RangeError ? new Refused('malformed', { cause: error }) : error;
  }
}
