import { addressOf } from '../../src/core/xlsx/address';
import { zipOf, type ZipPart } from './zip';

/** A cell: text goes to the shared strings, a number is a number; the others are ways that real workbooks have. */
export type CellSpec =
  | string
  | number
  | undefined
  | { readonly inline: string }
  /** Runs of differently formatted text; with `phonetic`, a reading aid beside them. */
  | { readonly rich: readonly string[]; readonly phonetic?: string }
  /** A formula with the result saved; none where `value` is left out. */
  | { readonly formula: string; readonly value?: string }
  /** An index into the shared strings, be it there or not. */
  | { readonly sharedIndex: number }
  /** A number shown by a format code such as `0.00` or `dd/mm/yyyy`. */
  | { readonly number: number; readonly format: string }
  | { readonly error: string }
  | { readonly boolean: boolean };

export interface SheetSpec {
  readonly name: string;
  readonly rows: readonly (readonly CellSpec[])[];
  readonly hidden?: boolean;
  /** From 0, as in `rows`. */
  readonly hiddenRows?: readonly number[];
  /** Those without a height, as a mouse leaves them. From 0. */
  readonly flatRows?: readonly number[];
  readonly merges?: readonly string[];
  /** Locked by a password, as the agency publishes. */
  readonly locked?: boolean;
}

export interface WorkbookSpec {
  readonly from1904?: boolean;
  /** Every element under this prefix: `<x:row>`. */
  readonly prefix?: string;
  /** Leave out `r="B2"`: cells and rows then follow each other. */
  readonly withoutAddresses?: boolean;
  /** Parts to add, or to put in the place of others of the same name. */
  readonly parts?: readonly ZipPart[];
}

const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const namespace = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relationTypes = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The bytes of an `.xlsx` with the sheets. */
export function workbookOf(sheets: readonly SheetSpec[], spec: WorkbookSpec = {}): Uint8Array {
  const strings: string[] = [];
  const formats: string[] = [];
  const bodies = sheets.map((sheet) => sheetXml(sheet, spec, strings, formats));
  const named = (part: string): string => (spec.prefix === undefined ? part : prefixed(part, spec.prefix));
  const parts: ZipPart[] = [
    { name: '_rels/.rels', content: relations([['rId1', 'officeDocument', 'xl/workbook.xml']]) },
    { name: 'xl/workbook.xml', content: xml + named(workbookXml(sheets, spec)) },
    {
      name: 'xl/_rels/workbook.xml.rels',
      content: relations([
        ...sheets.map((_, at) => [`rId${at + 1}`, 'worksheet', `worksheets/sheet${at + 1}.xml`] as const),
        ['rIdStrings', 'sharedStrings', 'sharedStrings.xml'],
        ['rIdStyles', 'styles', '/xl/styles.xml'],
      ]),
    },
    { name: 'xl/styles.xml', content: xml + named(stylesXml(formats)) },
    {
      name: 'xl/sharedStrings.xml',
      content: xml + named(`<sst xmlns="${namespace}">${strings.join('')}</sst>`),
    },
    ...bodies.map((body, at) => ({ name: `xl/worksheets/sheet${at + 1}.xml`, content: xml + named(body) })),
  ];
  const replaced = new Set(spec.parts?.map(({ name }) => name));
  return zipOf([...parts.filter(({ name }) => !replaced.has(name)), ...(spec.parts ?? [])]);
}

function workbookXml(sheets: readonly SheetSpec[], spec: WorkbookSpec): string {
  const list = sheets.map(
    ({ name, hidden }, at) =>
      `<sheet name="${escaped(name)}" sheetId="${at + 1}"${hidden === true ? ' state="hidden"' : ''} r:id="rId${at + 1}"/>`,
  );
  const dates = spec.from1904 === true ? '<workbookPr date1904="1"/>' : '';
  return `<workbook xmlns="${namespace}" xmlns:r="${relationTypes}">${dates}<sheets>${list.join('')}</sheets></workbook>`;
}

function relations(list: readonly (readonly [string, string, string])[]): string {
  const items = list.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${relationTypes}/${type}" Target="${target}"/>`,
  );
  return `${xml}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${items.join('')}</Relationships>`;
}

function stylesXml(formats: readonly string[]): string {
  const codes = formats.map((code, at) => `<numFmt numFmtId="${164 + at}" formatCode="${escaped(code)}"/>`);
  const styles = formats.map((_, at) => `<xf numFmtId="${164 + at}"/>`);
  return `<styleSheet xmlns="${namespace}"><numFmts>${codes.join('')}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>${styles.join('')}</cellXfs></styleSheet>`;
}

function sheetXml(sheet: SheetSpec, spec: WorkbookSpec, strings: string[], formats: string[]): string {
  const rows = sheet.rows.map((cells, at) => {
    const flat = sheet.flatRows?.includes(at) === true ? ' ht="0" customHeight="1"' : '';
    const hidden = sheet.hiddenRows?.includes(at) === true ? ' hidden="1"' : flat;
    const place = spec.withoutAddresses === true ? '' : ` r="${at + 1}"`;
    const inside = cells.map((cell, column) => {
      const address = spec.withoutAddresses === true ? '' : ` r="${addressOf(column, at + 1)}"`;
      if (cell === undefined) return spec.withoutAddresses === true ? '<c/>' : '';
      return cellXml(cell, address, strings, formats);
    });
    return `<row${place}${hidden}>${inside.join('')}</row>`;
  });
  const lock =
    sheet.locked === true ? '<sheetProtection algorithmName="SHA-512" hashValue="x" sheet="1"/>' : '';
  const merges = sheet.merges?.map((ref) => `<mergeCell ref="${ref}"/>`).join('');
  const merged = merges === undefined ? '' : `<mergeCells>${merges}</mergeCells>`;
  return `<worksheet xmlns="${namespace}"><sheetData>${rows.join('')}</sheetData>${lock}${merged}</worksheet>`;
}

function cellXml(
  cell: Exclude<CellSpec, undefined>,
  address: string,
  strings: string[],
  formats: string[],
): string {
  if (typeof cell === 'number') return `<c${address}><v>${cell}</v></c>`;
  if (typeof cell === 'string') return sharedCell(address, `<si>${textXml(cell)}</si>`, strings);
  if ('inline' in cell) return `<c${address} t="inlineStr"><is>${textXml(cell.inline)}</is></c>`;
  if ('rich' in cell) {
    const runs = cell.rich.map((run) => `<r><rPr><b/></rPr>${textXml(run)}</r>`).join('');
    const phonetic = cell.phonetic === undefined ? '' : `<rPh sb="0" eb="1">${textXml(cell.phonetic)}</rPh>`;
    return sharedCell(address, `<si>${runs}${phonetic}</si>`, strings);
  }
  if ('formula' in cell) {
    const value = cell.value === undefined ? '' : `<v>${escaped(cell.value)}</v>`;
    return `<c${address} t="str"><f>${escaped(cell.formula)}</f>${value}</c>`;
  }
  if ('sharedIndex' in cell) return `<c${address} t="s"><v>${cell.sharedIndex}</v></c>`;
  if ('error' in cell) return `<c${address} t="e"><v>${cell.error}</v></c>`;
  if ('boolean' in cell) return `<c${address} t="b"><v>${cell.boolean ? 1 : 0}</v></c>`;
  formats.push(cell.format);
  return `<c${address} s="${formats.length}"><v>${cell.number}</v></c>`;
}

function sharedCell(address: string, item: string, strings: string[]): string {
  strings.push(item);
  return `<c${address} t="s"><v>${strings.length - 1}</v></c>`;
}

function textXml(text: string): string {
  return `<t xml:space="preserve">${escaped(text)}</t>`;
}

function escaped(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/\r/g, '_x000D_');
}

function prefixed(part: string, prefix: string): string {
  return part
    .replace(/<(\/?)([a-zA-Z])/g, `<$1${prefix}:$2`)
    .replace(` xmlns="${namespace}"`, ` xmlns:${prefix}="${namespace}"`);
}
