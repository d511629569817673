import { memoryAtMost } from '../support/memoryAtMost';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Reader } from '../peer/readerPackages';

interface ReadExcelFile {
  readonly default: (file: string) => Promise<unknown>;
}
interface SheetJs {
  readonly readFile: (file: string) => { readonly Sheets: Readonly<Record<string, unknown>> };
  readonly utils: { readonly sheet_to_json: (sheet: unknown, options: { header: 1 }) => readonly unknown[] };
}

/** `bareReading <reader> <its folder> <workbook>`: reads all cells once in a fresh process, and prints time and memory. */
async function main(): Promise<void> {
  const [, , reader = '', folder = '', file = ''] = process.argv;
  const started = performance.now();
  const load = createRequire(path.join(folder, 'package.json'));
  const rows = await readWith[reader as Reader](load, file);
  const time = performance.now() - started;
  process.stdout.write(JSON.stringify({ time, rows, memory: memoryAtMost() / 1024 }));
}

/** Each answers how many rows it found in the fullest sheet. */
const readWith: Readonly<Record<Reader, (load: NodeJS.Require, file: string) => Promise<number>>> = {
  'read-excel-file': async (load, file) => {
    const { default: read } = load('read-excel-file/node') as ReadExcelFile;
    return mostRows((await read(file)) as readonly unknown[]);
  },
  xlsx: (load, file) => {
    const { readFile, utils } = load('xlsx') as SheetJs;
    const sheets = Object.values(readFile(file).Sheets);
    return Promise.resolve(
      Math.max(...sheets.map((sheet) => utils.sheet_to_json(sheet, { header: 1 }).length)),
    );
  },
};

/** Rows of one sheet, or sheets with rows. */
function mostRows(answer: readonly unknown[]): number {
  const sheets = answer.flatMap((one) =>
    typeof one === 'object' && one !== null && 'data' in one && Array.isArray(one.data)
      ? [one.data.length]
      : [],
  );
  return sheets.length > 0 ? Math.max(...sheets) : answer.length;
}

void main();
