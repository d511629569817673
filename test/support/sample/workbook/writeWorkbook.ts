import { ZipFile } from 'yazl';
import { declaration, escapeXml, mainSpace, SharedStrings, sheetXml, type Cell } from './sheetXml';

export interface SheetToWrite {
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
  /** In characters. */
  readonly widths: readonly number[];
}

const packageSpace = 'http://schemas.openxmlformats.org/package/2006';
const officeSpace = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Every entry bears this day, local time: an archive keeps no zone, so the bytes are the same everywhere. */
const day = new Date(2026, 0, 5, 9, 0, 0);

/** The bytes of an `.xlsx`. Entries are stored, not compressed: what zlib makes of them differs from one machine to another. */
export async function writeWorkbook(title: string, sheets: readonly SheetToWrite[]): Promise<Buffer> {
  const zip = new ZipFile();
  for (const [name, text] of parts(title, sheets)) {
    zip.addBuffer(Buffer.from(text), name, { mtime: day, mode: 0o100644, compress: false });
  }
  zip.end();
  const chunks: Buffer[] = [];
  for await (const chunk of zip.outputStream) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}

function parts(title: string, sheets: readonly SheetToWrite[]): readonly (readonly [string, string])[] {
  const strings = new SharedStrings();
  const bodies = sheets.map(
    ({ rows, widths }, at) => [`xl/worksheets/sheet${at + 1}.xml`, sheetXml(rows, widths, strings)] as const,
  );
  return [
    ['[Content_Types].xml', contentTypes(sheets.length)],
    [
      '_rels/.rels',
      relations([
        ['officeDocument', 'xl/workbook.xml'],
        ['metadata/core-properties', 'docProps/core.xml'],
      ]),
    ],
    ['docProps/core.xml', coreProperties(title)],
    ['xl/workbook.xml', workbook(sheets)],
    ['xl/_rels/workbook.xml.rels', workbookRelations(sheets.length)],
    ['xl/styles.xml', styles],
    ...bodies,
    ['xl/sharedStrings.xml', strings.xml()],
  ];
}

function contentTypes(sheets: number): string {
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  const overrides = [
    ['/xl/workbook.xml', `${type}.sheet.main+xml`],
    ['/xl/styles.xml', `${type}.styles+xml`],
    ['/xl/sharedStrings.xml', `${type}.sharedStrings+xml`],
    ['/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
    ...Array.from({ length: sheets }, (_, at) => [
      `/xl/worksheets/sheet${at + 1}.xml`,
      `${type}.worksheet+xml`,
    ]),
  ].map(([part, content]) => `<Override PartName="${part ?? ''}" ContentType="${content ?? ''}"/>`);
  return `${declaration}<Types xmlns="${packageSpace}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`;
}

function relations(targets: readonly (readonly [kind: string, target: string])[]): string {
  const items = targets.map(([kind, target], at) => {
    const type = kind.startsWith('metadata/')
      ? `${packageSpace}/relationships/${kind}`
      : `${officeSpace}/${kind}`;
    return `<Relationship Id="rId${at + 1}" Type="${type}" Target="${target}"/>`;
  });
  return `${declaration}<Relationships xmlns="${packageSpace}/relationships">${items.join('')}</Relationships>`;
}

function workbookRelations(sheets: number): string {
  const ofSheets = Array.from(
    { length: sheets },
    (_, at) => ['worksheet', `worksheets/sheet${at + 1}.xml`] as const,
  );
  return relations([...ofSheets, ['styles', 'styles.xml'], ['sharedStrings', 'sharedStrings.xml']]);
}

function workbook(sheets: readonly SheetToWrite[]): string {
  const items = sheets.map(
    ({ name }, at) => `<sheet name="${escapeXml(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`,
  );
  return `${declaration}<workbook xmlns="${mainSpace}" xmlns:r="${officeSpace}"><sheets>${items.join('')}</sheets></workbook>`;
}

function coreProperties(title: string): string {
  return `${declaration}<cp:coreProperties xmlns:cp="${packageSpace}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escapeXml(title)}</dc:title></cp:coreProperties>`;
}

/** Style 1 is a heading, style 2 wraps its text. */
const styles = `${declaration}<styleSheet xmlns="${mainSpace}"><fonts count="2"><font><sz val="10"/><name val="Calibri"/></font><font><b/><sz val="10"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf xfId="0"/><xf xfId="0" fontId="1" applyFont="1"/><xf xfId="0" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf></cellXfs></styleSheet>`;
