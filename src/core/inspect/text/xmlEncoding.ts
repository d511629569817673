import type { TextEncoding } from '../decodeHead';

/** How an XML file is to be decoded: its own declaration counts where the bytes don't contradict it. */
export type XmlEncoding =
  | { readonly kind: 'label'; readonly label: string; readonly strict: boolean }
  /** The declaration and the bytes contradict each other: readers refuse the file. */
  | { readonly kind: 'contradicted' };

/** `marked`: begins with the mark of UTF-8. */
export function xmlEncoding(start: string, found: TextEncoding, marked: boolean): XmlEncoding {
  const declared = /^<\?xml\s[^>]{0,200}?encoding\s*=\s*["']([\w.:-]{1,40})["']/u.exec(start)?.[1];
  const label = (declared ?? 'utf-8').toLowerCase();
  // The mark at the start of a file in UTF-16 is stronger than what the file says.
  if (found === 'utf-16le' || found === 'utf-16be') return { kind: 'label', label: found, strict: false };
  if (/^(?:utf-?16|ucs-2|iso-10646-ucs-2)/u.test(label)) return { kind: 'contradicted' };
  if (/^utf-?8$/u.test(label)) {
    return found === 'utf-8' ? { kind: 'label', label: 'utf-8', strict: true } : { kind: 'contradicted' };
  }
  // The mark is stronger here too.
  if (marked) return { kind: 'label', label: 'utf-8', strict: true };
  return { kind: 'label', label: isKnown(label) ? label : found, strict: false };
}

function isKnown(label: string): boolean {
  try {
    return new TextDecoder(label).encoding !== '';
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return false;
  }
}
