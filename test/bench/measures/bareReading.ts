import { readerFolder, readers, type Reader } from '../peer/readerPackages';
import { bundleWorker } from '../support/bundleWorker';
import type { Measurement } from '../support/measurement';
import { runWorker } from '../support/runNode';
import { spreadOf } from '../support/statistics';

interface Answer {
  readonly time: number;
  readonly rows: number;
  /** At its most, of the whole process. MB. */
  readonly memory: number;
}

/** What two libraries take to read the cells of the same workbook and do nothing with them. */
export async function measureBareReading(
  file: string,
  label: { readonly group: string; readonly name: string; readonly rows: number },
  processes: number,
): Promise<readonly Measurement[]> {
  const { group, name, rows } = label;
  const worker = await bundleWorker('bareReading');
  const measurements: Measurement[] = [];
  for (const reader of Object.keys(readers) as Reader[]) {
    const folder = await readerFolder(reader);
    const answers: Answer[] = [];
    for (let run = 0; run < processes; run++) {
      const answer = (await runWorker(worker, [reader, folder, file])) as Answer;
      if (answer.rows < rows)
        throw new Error(`${reader} read ${String(answer.rows)} rows of ${String(rows)}`);
      answers.push(answer);
    }
    const spread = spreadOf(answers.map(({ time }) => time));
    const memory = Math.max(...answers.map((one) => one.memory));
    const note = `${reader} ${readers[reader]}, cells alone`;
    measurements.push(
      { group, name: `${name}, ${reader}`, unit: 'ms', value: spread.median, spread, note },
      { group, name: `${name}, ${reader}, memory`, unit: 'MB', value: memory, note },
    );
  }
  return measurements;
}
