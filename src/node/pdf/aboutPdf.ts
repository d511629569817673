import type { PdfContents } from '../../core/ports/heavyReader';
import type { PdfPage } from './pages';
import type { PdfFile } from './pdfFile';
import { type PdfDictionary, type PdfValue, isKind, isList, nameOf } from './pdfValue';
import { textOf } from './textString';

export type AboutPdf = Pick<
  PdfContents,
  'metadata' | 'title' | 'created' | 'modified' | 'signed' | 'signatureDates' | 'attachments'
>;

const longestMetadata = 1024 * 1024;
const mostNodes = 5000;

/** What a PDF says of itself beside its pages. */
export function aboutPdf(file: PdfFile, pages: readonly PdfPage[]): AboutPdf {
  const info = file.dictionary(file.trailer.entries.get('Info')).entries;
  const text = (key: string): string | undefined => textOf(file.resolve(info.get(key)));
  const metadata = file.resolve(file.root.entries.get('Metadata'));
  const signatures = signaturesOf(file);
  return {
    // A copy: what is part of the file would take the whole of it along to where it is sent.
    metadata: isKind(metadata, 'stream')
      ? new Uint8Array(file.decode(metadata).subarray(0, longestMetadata))
      : undefined,
    title: titleOf(text('Title')),
    created: text('CreationDate'),
    modified: text('ModDate'),
    signed: signatures.length > 0,
    signatureDates: signatures.flatMap(({ entries }) => textOf(file.resolve(entries.get('M'))) ?? []),
    attachments: attachmentsOf(file, pages),
  };
}

function titleOf(text: string | undefined): string | undefined {
  const title = text?.trim().slice(0, 500);
  return title === '' ? undefined : title;
}

/** The values of signature fields that were filled in. */
function signaturesOf(file: PdfFile): readonly PdfDictionary[] {
  const form = file.dictionary(file.root.entries.get('AcroForm'));
  const found = new Set<PdfDictionary>();
  const visit = (value: PdfValue, isSignature: boolean): void => {
    const { entries } = file.dictionary(value);
    const type = nameOf(file.resolve(entries.get('FT')));
    const isOne = type === undefined ? isSignature : type === 'Sig';
    const filled = file.resolve(entries.get('V'));
    if (isOne && isKind(filled, 'dictionary')) found.add(filled);
    for (const kid of kidsOf(file, entries.get('Kids'))) walk(kid, (one) => visit(one, isOne));
  };
  const walk = guarded(file);
  for (const field of kidsOf(file, form.entries.get('Fields'))) walk(field, (one) => visit(one, false));
  const permissions = file.dictionary(file.root.entries.get('Perms'));
  const certified = file.resolve(permissions.entries.get('DocMDP'));
  if (isKind(certified, 'dictionary')) found.add(certified);
  return [...found];
}

function attachmentsOf(file: PdfFile, pages: readonly PdfPage[]): number {
  const names = file.dictionary(file.root.entries.get('Names'));
  const found = new Set<PdfValue>();
  const walk = guarded(file);
  const visit = (value: PdfValue): void => {
    const { entries } = file.dictionary(value);
    const leaves = kidsOf(file, entries.get('Names'));
    for (let at = 1; at < leaves.length; at += 2) found.add(file.resolve(leaves[at]));
    for (const kid of kidsOf(file, entries.get('Kids'))) walk(kid, visit);
  };
  walk(names.entries.get('EmbeddedFiles') ?? null, visit);
  for (const one of kidsOf(file, file.root.entries.get('AF'))) found.add(file.resolve(one));
  for (const { dictionary } of pages) {
    for (const note of kidsOf(file, dictionary.entries.get('Annots'))) {
      const { entries } = file.dictionary(note);
      if (nameOf(file.resolve(entries.get('Subtype'))) !== 'FileAttachment') continue;
      found.add(file.resolve(entries.get('FS')));
    }
  }
  found.delete(null);
  return found.size;
}

function kidsOf(file: PdfFile, value: PdfValue | undefined): readonly PdfValue[] {
  const list = file.resolve(value);
  return isList(list) ? list.slice(0, mostNodes) : [];
}

/** Visits each node once, and not too many. */
function guarded(file: PdfFile): (value: PdfValue, visit: (value: PdfValue) => void) => void {
  const seen = new Set<PdfValue>();
  return (value, visit) => {
    const node = file.resolve(value);
    if (!isKind(node, 'dictionary') || seen.has(node) || seen.size >= mostNodes) return;
    seen.add(node);
    visit(node);
  };
}
