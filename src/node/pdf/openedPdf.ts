import type * as Library from 'unpdf/pdfjs';
import type { PDFDocumentProxy } from 'unpdf/pdfjs';
import { AsianCodes } from './asianCodes';

/** A document that the library opened; `end` gives back what it holds. */
export interface OpenedPdf {
  readonly document: PDFDocumentProxy;
  end(): Promise<void>;
}

/** `locked`: a password or a key is required. */
export type OpenFailure = 'locked' | 'broken';

/**
 * Opens a PDF with pdf.js in this thread: no script is run and no code is made from text (this build has neither), no font
 * is asked for outside the file, nothing is drawn, and nothing is fetched. The bytes are given away.
 */
export async function openedPdf(bytes: Uint8Array): Promise<OpenedPdf | OpenFailure> {
  const { getDocument } = await library();
  const task = getDocument({
    data: bytes,
    verbosity: 0,
    useSystemFonts: false,
    disableFontFace: true,
    useWorkerFetch: false,
    BinaryDataFactory: AsianCodes,
    cMapUrl: 'none/',
    cMapPacked: false,
    useWasm: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    enableXfa: false,
    stopAtErrors: false,
    disableAutoFetch: true,
  });
  const end = async (): Promise<void> => task.destroy().catch(() => undefined);
  try {
    return { document: await task.promise, end };
  } catch (error) {
    await end();
    const isLocked = error instanceof Error && error.name === 'PasswordException';
    return isLocked || /encryption|security handler/i.test(String(error)) ? 'locked' : 'broken';
  }
}

let loaded: ReturnType<typeof load> | undefined;

/** Loads the library, once: a quarter of a second that no file should be charged with. */
export async function library(): ReturnType<typeof load> {
  loaded ??= load();
  return loaded;
}

async function load(): Promise<Pick<typeof Library, 'getDocument'>> {
  // Node 20 has no URL.parse, which the library asks of links.
  if (!('parse' in URL)) Object.defineProperty(URL, 'parse', { value: parsed, configurable: true });
  return import('unpdf/pdfjs');
}

function parsed(url: string, base?: string): URL | null {
  return URL.canParse(url, base) ? new URL(url, base) : null;
}
