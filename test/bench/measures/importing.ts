import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { SampleChapter } from '../../support/sample/catalogue/model';
import { remSheets } from '../../support/sample/workbook/remSheets';
import { writeWorkbook } from '../../support/sample/workbook/writeWorkbook';
import { temporaryFolder } from '../../support/vscode/temporaryFolder';
import { benchCatalogue } from '../support/benchCatalogue';
import { bundleWorker } from '../support/bundleWorker';
import { atMost, type Measurement } from '../support/measurement';
import { runWorker } from '../support/runNode';
import { spreadOf } from '../support/statistics';
import { measureBareReading } from './bareReading';
import type { Plan } from './plan';

const group = 'Import of a workbook, from its bytes to the catalogue’s text';

interface Answer {
  readonly times: readonly number[];
  readonly rows: number;
  /** At its most, after the first import. MB. */
  readonly memory: number;
}

/** Workbooks in the current layout, twenty columns for proofs in each row. */
export async function measureImporting(plan: Plan): Promise<readonly Measurement[]> {
  const worker = await bundleWorker('importing');
  const { folder } = temporaryFolder('bench-workbooks');
  const measurements: Measurement[] = [];
  for (const [rows, most, mostMemory] of [
    [1000, 250, 120],
    [10_000, 1500, undefined],
  ] as const) {
    const file = path.join(folder, `${String(rows)}.xlsx`);
    writeFileSync(file, await writeWorkbook('REM de mesure', remSheets(chaptersOf(rows))));
    const cold: number[] = [];
    const warm: number[] = [];
    const memory: number[] = [];
    const processes = Math.min(3, plan.processes);
    for (let run = 0; run < processes; run++) {
      const answer = (await runWorker(worker, [file, String(plan.imports)])) as Answer;
      if (answer.rows !== rows) throw new Error(`${String(answer.rows)} rows imported of ${String(rows)}`);
      memory.push(answer.memory);
      cold.push(...answer.times.slice(0, 1));
      warm.push(...answer.times.slice(1));
    }
    const target = mostMemory === undefined ? {} : { target: atMost(mostMemory) };
    const name = `${rows.toLocaleString('en')} rows`;
    const [first, later] = [spreadOf(cold), spreadOf(warm)];
    measurements.push(
      {
        group,
        name: `${name}, cold process`,
        unit: 'ms',
        value: first.median,
        target: atMost(most),
        spread: first,
      },
      { group, name: `${name}, memory`, unit: 'MB', value: Math.max(...memory), ...target },
      { group, name: `${name}, warm`, unit: 'ms', value: later.median, spread: later },
      ...(await measureBareReading(file, { group, name, rows }, processes)),
    );
  }
  return measurements;
}

function chaptersOf(rows: number): readonly SampleChapter[] {
  return benchCatalogue({ requirements: rows, perChapter: 50 }).chapters.map(({ name, requirements }) => ({
    name,
    requirements: requirements.map(({ id, feature = '', statement, scenarios }) => ({
      id,
      feature,
      statement,
      criticality: 'Majeure' as const,
      scenarios: scenarios.map((scenario) => ({
        id: scenario.id,
        text: scenario.text,
        proofs: scenario.expectedProofs.map(({ number = '', text }) => [number, text] as const),
      })),
    })),
  }));
}
