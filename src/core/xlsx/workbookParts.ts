import { general, numberFormatOf, type NumberFormat } from './numberFormat';
import type { XmlReader } from './workbookXml';

/** A link from one part of the workbook to another. */
export interface Relation {
  readonly id: string;
  /** The last word of its type: `worksheet`, `sharedStrings`, `styles`, `officeDocument`. */
  readonly type: string;
  /** The whole name of the part it leads to. */
  readonly target: string;
}

/** Reads a `.rels` part; `folder` is that of the part it belongs to (`xl`). */
export function relationsReader(folder: string, relations: Relation[]): XmlReader {
  return {
    open(name, attributes) {
      if (name !== 'Relationship') return;
      const { Id = '', Type = '', Target = '' } = attributes;
      relations.push({
        id: Id,
        type: Type.slice(Type.lastIndexOf('/') + 1),
        target: resolve(folder, Target),
      });
    },
  };
}

/** Some writers part folders as Windows does, and Excel opens what they write. */
function resolve(folder: string, written: string): string {
  const target = written.replaceAll('\\', '/');
  const parts = target.startsWith('/') ? [] : folder.split('/').filter((part) => part !== '');
  for (const part of target.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  }
  return parts.join('/');
}

/** What `workbook.xml` says. */
export interface WorkbookOutline {
  readonly sheets: { readonly name: string; readonly relation: string; readonly hidden: boolean }[];
  from1904: boolean;
}

/** Reads `workbook.xml` into `outline`: its sheets, and which of the two date systems it uses. */
export function workbookReader(outline: WorkbookOutline): XmlReader {
  return {
    open(name, attributes) {
      if (name === 'workbookPr') outline.from1904 = isTrue(attributes['date1904']);
      if (name !== 'sheet') return;
      const relation = Object.entries(attributes).find(([key]) => key.endsWith(':id'))?.[1] ?? '';
      const hidden = attributes['state'] === 'hidden' || attributes['state'] === 'veryHidden';
      outline.sheets.push({ name: attributes['name'] ?? '', relation, hidden });
    },
  };
}

/** Reads `styles.xml` into the formats of numbers, by the index that cells give (`s="3"`). */
export function stylesReader(formats: NumberFormat[]): XmlReader {
  const codes = new Map<number, string>();
  let inCells = false;
  return {
    open(name, attributes) {
      if (name === 'cellXfs') inCells = true;
      if (name === 'numFmt') codes.set(Number(attributes['numFmtId']), attributes['formatCode'] ?? '');
      if (name !== 'xf' || !inCells) return;
      const id = Number(attributes['numFmtId'] ?? 0);
      formats.push(id === 0 ? general : numberFormatOf(id, codes.get(id)));
    },
    close(name) {
      if (name === 'cellXfs') inCells = false;
    },
  };
}

function isTrue(attribute: string | undefined): boolean {
  return attribute === '1' || attribute === 'true';
}
