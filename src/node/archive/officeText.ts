/** Parts of Office documents are XML in which a word may be cut by tags at any place. */
const part = /^(?:word|xl|ppt|docProps|visio)\/.*\.xml$|^(?:content|meta|styles)\.xml$/u;
/** Cells are apart by a tab, whatever paragraphs are in them. */
const gaps =
  /(?:<\/(?:w:p|a:p|text:p)>\s*(?:<\/a:txBody>\s*)?(?:<a:tcPr\b[^<>]*\/>\s*)?)?<\/(?:c|w:tc|a:tc|table:table-cell)>|<(?:w:tab|text:tab|text:s)\b[^<>]*>/gu;
const ends =
  /<\/(?:w:p|a:p|w:tr|a:tr|text:p|text:h|si|row|table:table-row)>|<(?:w:br|text:line-break)\b[^<>]*>/gu;

/** The words of a part of an Office document, a line for each paragraph or row; undefined where the name is no such part's. */
export function officeText(name: string, xml: string): string | undefined {
  if (!part.test(name)) return undefined;
  return xml
    .replace(gaps, '\t')
    .replace(ends, '\n')
    .replace(/<[^<>]*>/gu, '');
}
