import { getDocumentProxy } from 'unpdf';

/** What the library reads of the first pages, for ours to be held against. */
export async function peerText(file: Uint8Array, mostPages = 20): Promise<string> {
  // The library takes the bytes away.
  const document = await getDocumentProxy(Uint8Array.from(file), { verbosity: 0 });
  const pages: string[] = [];
  for (let number = 1; number <= Math.min(mostPages, document.numPages); number++) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    pages.push(items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join(''));
  }
  await document.cleanup();
  return pages.join('\n');
}
