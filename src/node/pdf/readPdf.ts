import type { PdfContents } from '../../core/ports/heavyReader';
import { aboutPdf } from './aboutPdf';
import { Budget } from './budget';
import { notesText } from './notesText';
import { type FontCache, pageText } from './pageText';
import { contentOf, pagesOf } from './pages';
import { PdfFile } from './pdfFile';

/** How many pages have their text read, and how many letters of it in all. */
export const mostPagesRead = 20;
export const mostText = 256 * 1024;
/** When to be content with the pages that were read, in milliseconds. */
const contentAfter = 600;

/** What a PDF holds, as far as it can be made out. Runs no script, decodes no picture, opens no other file. */
export function readPdf(bytes: Uint8Array, milliseconds = contentAfter): PdfContents {
  const budget = new Budget(milliseconds);
  const file = new PdfFile(fromHeader(bytes), budget);
  const { encryption } = file;
  const pages = pagesOf(file, mostPagesRead);
  // Without the password neither text nor titles are more than noise.
  if (encryption === 'closed') return { ...nothing, pages: pages.count, encryption };
  const about = aboutPdf(file, pages.first);
  const pageTexts = textsOf(file, pages.first, budget);
  const wholeText = pages.first.length > 0 && pageTexts.length === pages.first.length && !budget.isOver;
  return { ...about, pages: pages.count, encryption, pageTexts, wholeText };
}

const nothing = {
  pageTexts: [],
  wholeText: false,
  metadata: undefined,
  title: undefined,
  created: undefined,
  modified: undefined,
  signed: false,
  signatureDates: [],
  attachments: 0,
} as const;

function textsOf(
  file: PdfFile,
  pages: ReturnType<typeof pagesOf>['first'],
  budget: Budget,
): readonly string[] {
  const texts: string[] = [];
  const fonts: FontCache = new Map();
  let left = mostText;
  for (const page of pages) {
    if (left <= 0 || budget.isOver) break;
    const content = { content: contentOf(file, page), resources: page.resources };
    const drawn = pageText(file, content, { budget, fonts, most: left });
    left -= drawn.length;
    const upon = notesText(file, page, { budget, fonts, most: left });
    left -= upon.length;
    texts.push([drawn, upon].filter(Boolean).join('\n'));
  }
  return texts;
}

/** Places in the file count from its header, wherever that stands in the first kilobyte. */
function fromHeader(bytes: Uint8Array): Uint8Array {
  const header = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 1024)).indexOf('%PDF-');
  return header > 0 ? bytes.subarray(header) : bytes;
}
