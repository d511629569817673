/** Parts of Office documents are XML in which a word may be cut by tags at any place. */
const part = /^(?:word|xl|ppt|docProps|visio)\/.*\.xml$|^(?:content|meta|styles)\.xml$/u;
const ends = /<\/(?:w:p|a:p|w:tr|text:p|text:h|si|row|table:table-row)>|<(?:w:br|text:line-break)\b[^<>]*>/gu;
const gaps = /<\/(?:c|w:tc|table:table-cell)>|<(?:w:tab|text:tab|text:s)\b[^<>]*>/gu;

/** The words of a part of an Office document, a line for each paragraph or row; undefined where the name is no such part's. */
export function officeText(name: string, xml: string): string | undefined {
  if (!part.test(name)) return undefined;
  return xml
    .replace(ends, '\n')
    .replace(gaps, '\t')
    .replace(/<[^<>]*>/gu, '');
}
