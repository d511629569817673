import type { PDFPageProxy } from 'unpdf/pdfjs';
import type { PdfContents } from '../../core/ports/documentParser';
import { damageIn } from './damageIn';
import { attachmentsIn, catalogueOf, countedPages, metadataOf } from './documentOf';
import { cpuBudget } from './cpuBudget';
import { notesText } from './notesText';
import { library, type OpenedPdf, openedPdf } from './openedPdf';
import { drawnText, rowText, type TextPiece } from './pageText';
import { pdfObjects } from './pdfObjects';
import { signaturesIn } from './signaturesIn';

/** How many pages have their text read, and how many letters of it in all. */
export const mostPagesRead = 20;
export const mostText = 256 * 1024;
/** When to be content with the pages that were read, in milliseconds. */
const contentAfter = 1000;

/**
 * What a PDF holds, as far as it can be made out. Runs no script, decodes no picture, opens no other file. The bytes are
 * given away. Never throws.
 */
export async function readPdf(bytes: Uint8Array, milliseconds = contentAfter): Promise<PdfContents> {
  await library();
  const hasPassed = cpuBudget();
  const isOver = (): boolean => hasPassed(milliseconds);
  const own = inFile(fromHeader(bytes), () => hasPassed(milliseconds / 3));
  const opened = await openedPdf(own.root === undefined ? fromHeader(bytes) : withTrailer(bytes, own.root));
  if (opened === 'locked' || (opened === 'broken' && own.isEncrypted))
    return { ...nothing, pages: own.counted, encryption: 'closed', damage: own.contents.damage };
  if (opened === 'broken') return { ...nothing, damage: own.contents.damage };
  try {
    return { ...own.contents, ...(await describedBy(opened, own.contents, isOver)) };
  } finally {
    await opened.end();
  }
}

const nothing: PdfContents = {
  pages: undefined,
  pageTexts: [],
  rowTexts: [],
  wholeText: false,
  encryption: 'none',
  metadata: undefined,
  title: undefined,
  created: undefined,
  modified: undefined,
  signed: false,
  signatureDates: [],
  attachments: 0,
  hasXfa: false,
  damage: undefined,
};

interface InFile {
  readonly contents: PdfContents;
  readonly counted: number | undefined;
  readonly isEncrypted: boolean;
  /** The number of the catalogue, where no trailer is left to name it. */
  readonly root: number | undefined;
}

/** What the library does not report. */
function inFile(bytes: Uint8Array, isOver: () => boolean): InFile {
  const file = pdfObjects(bytes, isOver);
  const signatures = signaturesIn(file);
  const contents = {
    ...nothing,
    metadata: metadataOf(file),
    signed: signatures.length > 0,
    signatureDates: signatures.filter(Boolean),
    attachments: attachmentsIn(file),
    damage: damageIn(file, isOver),
  };
  const hasTrailer = /\btrailer\b|\/Type\s*\/XRef\b/.test(file.text);
  const root = hasTrailer ? undefined : catalogueOf(file)?.number;
  return { contents, counted: countedPages(file), isEncrypted: file.isEncrypted, root };
}

/** The library fixes no file whose trailer was cut off. */
function withTrailer(bytes: Uint8Array, root: number): Uint8Array {
  const trailer = `\nendobj\ntrailer\n<</Root ${root} 0 R>>\nstartxref\n0\n%%EOF\n`;
  return new Uint8Array(Buffer.concat([fromHeader(bytes), Buffer.from(trailer)]));
}

/** What pdf.js reports; a part that breaks it is left out. */
async function describedBy(
  { document }: OpenedPdf,
  own: PdfContents,
  isOver: () => boolean,
): Promise<Partial<PdfContents>> {
  const { info, metadata } = await document.getMetadata().catch(() => ({ info: {}, metadata: null }));
  const properties = new Map(Object.entries(info));
  const text = (key: string): string | undefined => textIn(properties.get(key));
  const encrypted = text('EncryptFilterName') !== undefined;
  const attached = encrypted ? Object.keys((await document.getAttachments().catch(() => null)) ?? {}) : [];
  const raw = own.metadata === undefined ? textIn(metadata?.getRaw()) : undefined;
  return {
    pages: document.numPages > 0 ? document.numPages : undefined,
    encryption: encrypted ? 'open' : 'none',
    ...(raw === undefined ? {} : { metadata: new TextEncoder().encode(raw) }),
    title: text('Title'),
    created: text('CreationDate'),
    modified: text('ModDate'),
    attachments: Math.max(own.attachments, attached.length),
    hasXfa: properties.get('IsXFAPresent') === true,
    ...(await textsOf(document, isOver)),
  };
}

const longestTitle = 500;

function textIn(value: unknown): string | undefined {
  const text = typeof value === 'string' ? value.trim() : '';
  return text === '' ? undefined : text.slice(0, Math.max(longestTitle, text.startsWith('<') ? 1e6 : 0));
}

type Texts = Pick<PdfContents, 'pageTexts' | 'rowTexts' | 'wholeText'>;

async function textsOf(document: OpenedPdf['document'], isOver: () => boolean): Promise<Texts> {
  const pageTexts: string[] = [];
  const rowTexts: string[] = [];
  const pagesToRead = Math.min(document.numPages, mostPagesRead);
  let remaining = mostText;
  let isWhole = true;
  for (let number = 1; number <= pagesToRead && remaining > 0 && !isOver(); number++) {
    const page = await document.getPage(number).catch(() => undefined);
    const read = page && (await textOf(page, remaining, isOver));
    isWhole &&= read?.isWhole === true;
    const text = (read?.text ?? '').slice(0, remaining);
    remaining -= text.length;
    pageTexts.push(text);
    rowTexts.push(read?.rows ?? '');
  }
  return {
    pageTexts,
    rowTexts,
    wholeText: pagesToRead > 0 && pageTexts.length === pagesToRead && isWhole && !isOver(),
  };
}

interface PageRead {
  readonly text: string;
  readonly rows: string;
  readonly isWhole: boolean;
}

async function textOf(page: PDFPageProxy, most: number, isOver: () => boolean): Promise<PageRead> {
  const { pieces, isWhole } = await piecesOf(page, most, isOver);
  const notes = await page.getAnnotations().catch(() => []);
  page.cleanup();
  const drawn = drawnText(pieces);
  const rows = rowText(pieces);
  const isSame = !rows.includes('\t') && rows.replace(/\s+/gu, ' ') === drawn.replace(/\s+/gu, ' ');
  const text = [drawn, notesText(notes)].filter(Boolean).join('\n');
  return { text, rows: isSame || !/\d/.test(rows) ? '' : rows.slice(0, most), isWhole };
}

/** The pieces of text of a page, in the order in which they are drawn; what follows too much or takes too long is left. */
async function piecesOf(
  page: PDFPageProxy,
  most: number,
  isOver: () => boolean,
): Promise<{ readonly pieces: readonly TextPiece[]; readonly isWhole: boolean }> {
  const pieces: TextPiece[] = [];
  // The library's types leave open what the stream gives.
  const stream = page.streamTextContent() as ReadableStream<{ readonly items: readonly TextPiece[] }>;
  const reader = stream.getReader();
  let length = 0;
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      for (const piece of part.value.items) {
        pieces.push(piece);
        length += 'str' in piece ? piece.str.length : 0;
      }
      if (length > most || isOver()) {
        void reader.cancel(new Error('enough')).catch(() => undefined);
        return { pieces, isWhole: length > most };
      }
    }
    return { pieces, isWhole: true };
  } catch {
    return { pieces, isWhole: false };
  }
}

/** Places in the file count from its header, wherever that is in the first kilobyte. */
function fromHeader(bytes: Uint8Array): Uint8Array {
  const header = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 1024)).indexOf('%PDF-');
  const from = Math.max(0, header);
  return new Uint8Array(bytes.buffer, bytes.byteOffset + from, bytes.byteLength - from);
}
