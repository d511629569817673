import { memoryAtMost } from '../support/memoryAtMost';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { importWorkbook } from '../../../src/core/catalogue/importWorkbook';

/** `importing <workbook> <runs>`: imports a workbook several times in one process, and prints the time of each and the memory of the first. */
async function main(): Promise<void> {
  const [, , file = '', runs = ''] = process.argv;
  const times: number[] = [];
  let rows = 0;
  let memory = 0;
  for (let run = 0; run < Number(runs); run++) {
    const started = performance.now();
    const result = await importWorkbook(await readFile(file), path.basename(file));
    times.push(performance.now() - started);
    if (result.kind === 'refused') throw new Error(`the workbook was refused: ${result.reason}`);
    rows = result.report.rows;
    if (run === 0) memory = memoryAtMost() / 1024;
  }
  process.stdout.write(JSON.stringify({ times, rows, memory }));
}

void main();
