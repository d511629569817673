import type {
  ArchivePart,
  ArchiveSearch,
  ParserAnswer,
  DocumentParser,
  PdfContents,
} from '../../../src/core/ports/documentParser';
import { searchArchive } from '../../../src/node/archive/searchArchive';
import { readPdf } from '../../../src/node/pdf/readPdf';

/** Reads in the test's own thread, without a limit of time; gives the set answers for files that hold one of these words. */
export function parserInThisThread(
  failing: Readonly<Record<string, Extract<ParserAnswer<PdfContents>, { kind: 'not-read' }>['reason']>> = {},
): DocumentParser & { readonly asked: number } {
  const reader = {
    asked: 0,
    async readPdf(read: () => Promise<Uint8Array>, signal: AbortSignal): Promise<ParserAnswer<PdfContents>> {
      reader.asked++;
      signal.throwIfAborted();
      const file = await read();
      const text = Buffer.from(file).toString('latin1');
      const word = Object.keys(failing).find((one) => text.includes(one));
      const reason = word === undefined ? undefined : failing[word];
      return reason === undefined
        ? { kind: 'read', contents: await readPdf(file, 60_000) }
        : { kind: 'not-read', reason };
    },
    async searchArchive(
      read: () => Promise<readonly ArchivePart[]>,
      signal: AbortSignal,
    ): Promise<ParserAnswer<ArchiveSearch>> {
      signal.throwIfAborted();
      return { kind: 'read', contents: await searchArchive(await read()) };
    },
  };
  return reader;
}
