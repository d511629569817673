import type { PdfFile } from './pdfFile';
import { type PdfDictionary, type PdfValue, isKind, isList, nameOf, numberOf } from './pdfValue';

export interface PdfPages {
  /** Undefined where there is no tree of pages. */
  readonly count: number | undefined;
  readonly first: readonly PdfPage[];
}

export interface PdfPage {
  readonly dictionary: PdfDictionary;
  /** Its own, or those of the branch it stands on. */
  readonly resources: PdfDictionary;
}

const mostNodes = 5000;
const mostPages = 1e6;

/** The first pages in order, and how many there are in all. */
export function pagesOf(file: PdfFile, most: number): PdfPages {
  const root = file.resolve(file.root.entries.get('Pages'));
  if (!isKind(root, 'dictionary')) return { count: undefined, first: [] };
  const first: PdfPage[] = [];
  // The same page may stand twice among the others, but never inside itself.
  const above = new Set<PdfValue>();
  let nodes = 0;
  const visit = (value: PdfValue, resources: PdfDictionary, depth: number): void => {
    const node = file.resolve(value);
    if (!isKind(node, 'dictionary') || above.has(node) || depth > 60) return;
    if (first.length >= most || ++nodes > mostNodes) return;
    const own = file.resolve(node.entries.get('Resources'));
    const inherited = isKind(own, 'dictionary') ? own : resources;
    const kids = file.resolve(node.entries.get('Kids'));
    const isPage = nameOf(file.resolve(node.entries.get('Type'))) === 'Page';
    if (isList(kids) && !isPage) {
      above.add(node);
      for (const kid of kids.slice(0, mostNodes)) visit(kid, inherited, depth + 1);
      above.delete(node);
    } else if (node !== root || isPage) first.push({ dictionary: node, resources: inherited });
  };
  visit(root, { kind: 'dictionary', entries: new Map() }, 0);
  return { count: countOf(file, root, first.length < most ? first.length : undefined), first };
}

/** As many as were met, where that was all of them; else what the tree says of itself. */
function countOf(file: PdfFile, root: PdfDictionary, met: number | undefined): number | undefined {
  if (met !== undefined && met > 0) return met;
  const count = numberOf(file.resolve(root.entries.get('Count')));
  return count !== undefined && count > 0 && count <= mostPages ? Math.floor(count) : undefined;
}

/** More is drawn by no page that holds text. */
const longestContent = 16 * 1024 * 1024;

/** What a page is drawn with, its parts joined as the format says: by a space. The first 16 MB or so. */
export function contentOf(file: PdfFile, page: PdfPage): Uint8Array {
  const contents = file.resolve(page.dictionary.entries.get('Contents'));
  const parts: Uint8Array[] = [];
  let left = longestContent;
  for (const part of isList(contents) ? contents.slice(0, 1000) : [contents]) {
    const found = file.resolve(part);
    if (left <= 0 || !isKind(found, 'stream')) continue;
    const bytes = file.decode(found);
    parts.push(bytes, space);
    left -= bytes.length;
  }
  return parts.length === 2 && parts[0] !== undefined ? parts[0] : Buffer.concat(parts);
}

const space = Buffer.from(' ');
