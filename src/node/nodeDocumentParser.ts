import { existsSync } from 'node:fs';
import path from 'node:path';
import type { DocumentParser } from '../core/ports/documentParser';
import type { ParserThreads } from './parserThreads';

const script = path.join(__dirname, 'pdfWorker.js');
let workers: Promise<ParserThreads> | undefined;

/** The one reader of this process, which costs nothing until it is used; undefined where what runs in its threads was not built. */
export const nodeDocumentParser: DocumentParser | undefined = existsSync(script)
  ? {
      readPdf: async (read, signal) => (await begun()).readPdf(read, signal),
      searchArchive: async (read, signal) => (await begun()).searchArchive(read, signal),
    }
  : undefined;

async function begun(): Promise<ParserThreads> {
  workers ??= import('./parserThreads').then(({ parserThreads }) => parserThreads({ script }));
  return workers;
}
