/** Parts of Office documents are XML in which a word may be cut by tags at any place. */
const part = /^(?:word|xl|ppt|docProps|visio)\/.*\.xml$|^(?:content|meta|styles)\.xml$/u;
/** Cells are apart by a tab, whatever paragraphs are in them. */
const gaps =
  /(?:<\/(?:w:p|a:p|text:p)>\s*(?:<\/a:txBody>\s*)?(?:<a:tcPr\b[^<>]*\/>\s*)?)?<\/(?:c|w:tc|a:tc|table:table-cell)>|<(?:w:tab|text:tab|text:s)\b[^<>]*>/gu;
const ends =
  /<\/(?:w:p|a:p|w:tr|a:tr|text:p|text:h|si|row|table:table-row)>|<(?:w:br|text:line-break)\b[^<>]*>/gu;

/** Words that no element holds: what stands for a picture, and numbers that are shown rounded. */
const attributes =
  /<[^<>]{0,2000}\s(?:(?:descr|title)="([^"<>]{1,2000})"|office:value="(\d{15})")[^<>]{0,2000}>/gu;
/** A cell that shows one of the strings that a workbook keeps together. */
const sharedCell = /<c\s(?=[^<>]{0,200}\bt="s")[^<>]{0,200}>\s{0,9}<v>(\d{1,7})<\/v>/gu;
const rounded = /<v>(\d\.\d{1,14})E\+1([0-4])<\/v>/gu;

/**
 * The words of a part of an Office document, a line for each paragraph or row; undefined where the name is no such part's.
 * `shared`: the strings that cells of a workbook refer to, by their place.
 */
export function officeText(name: string, xml: string, shared: readonly string[] = []): string | undefined {
  if (!part.test(name)) return undefined;
  return withCells(name, xml, shared)
    .replace(attributes, '\n$1$2\n')
    .replace(gaps, '\t')
    .replace(ends, '\n')
    .replace(/<[^<>]*>/gu, '');
}

/** With what cells refer to in its place, where it is figures: a number and its key may be in two cells. */
function withCells(name: string, xml: string, shared: readonly string[]): string {
  if (!name.startsWith('xl/worksheets/')) return xml;
  return xml
    .replace(sharedCell, (_, place: string) => shared[Number(place)] ?? '')
    .replace(rounded, (_, digits: string, power: string) =>
      (Number(digits) * 10 ** (10 + Number(power))).toFixed(0),
    );
}

/** The strings of a workbook that may be a part of a number, by their place; '' for each other one, which is searched by itself. */
export function sharedStrings(xml: string): readonly string[] {
  return xml
    .split('</si>')
    .map((one) => one.replace(/<[^<>]*>/gu, '').replace(/\s/gu, ''))
    .map((text) => (/^(?:\d{1,13}|\d{5}2[AB]\d{6})$/iu.test(text) ? text : ''));
}
