import { bundleWorker } from '../support/bundleWorker';
import { atMost, type Measurement } from '../support/measurement';
import { runWorker } from '../support/runNode';
import { spreadOf } from '../support/statistics';
import type { Layout } from '../support/benchDossier';
import type { BenchDossiers, Plan } from './plan';

interface Case {
  readonly requirements: number;
  readonly layout: Layout;
  /** A picture on a screen takes 16 ms. */
  readonly target: number;
}

const cases: readonly Case[] = [
  { requirements: 1000, layout: 'chapters', target: 16 },
  { requirements: 1000, layout: 'single', target: 16 },
  { requirements: 10_000, layout: 'chapters', target: 50 },
];

/** What an editor asks of the language of the files, each time after a text has changed. */
export async function measureLanguage(plan: Plan, dossiers: BenchDossiers): Promise<readonly Measurement[]> {
  const worker = await bundleWorker('language');
  const measurements: Measurement[] = [];
  for (const { requirements, layout, target } of cases) {
    const dossier = dossiers.of(requirements, layout);
    const all = (await runWorker(worker, [dossier.folder, String(plan.strokesAtMost / 4)])) as Readonly<
      Record<string, readonly number[]>
    >;
    const files = layout === 'single' ? 'one file' : `${String(dossier.chapters.length)} chapter files`;
    const group = `Answers after a change, ${requirements.toLocaleString('en')} requirements in ${files}`;
    for (const [name, times] of Object.entries(all)) {
      const spread = spreadOf(times);
      const first = `the first one ${(times[0] ?? Number.NaN).toFixed(1)} ms`;
      measurements.push({
        ...{ group, name, unit: 'ms', value: spread.median, target: atMost(target), spread, note: first },
      });
    }
  }
  return measurements;
}
