import { bundleWorker } from '../support/bundleWorker';
import { atMost, type Measurement } from '../support/measurement';
import { runWorker } from '../support/runNode';
import type { BenchDossiers, Plan } from './plan';

interface Delays {
  readonly most: number;
  readonly oneInHundred: number;
}

interface Answer {
  readonly idle: Delays;
  readonly typing: Delays;
  readonly inspected: number;
  readonly keys: number;
  readonly findings: number;
}

const group = 'Waits of other work in the editor, ten keys a second while 10,000 files are inspected';

/** How long the process of the editor's session answers nothing else, beside the same process with nothing to do. */
export async function measureEventLoop(plan: Plan, dossiers: BenchDossiers): Promise<readonly Measurement[]> {
  const { folder, planted } = dossiers.of(10_000, 'chapters');
  const worker = await bundleWorker('eventLoop');
  const seconds = plan.strokes > 200 ? 20 : 8;
  const { idle, typing, ...told } = (await runWorker(worker, [folder, String(seconds)])) as Answer;
  if (told.findings < planted.length) throw new Error(`${told.findings} findings of a whole check`);
  const note = `${told.keys} keys, ${told.inspected} files inspected`;
  const line = (name: string, value: number): Measurement => ({ group, name, unit: 'ms', value });
  return [
    { ...line('one wait in a hundred is longer than', typing.oneInHundred), target: atMost(50), note },
    line('longest wait', typing.most),
    line('one in a hundred with nothing to do', idle.oneInHundred),
    line('longest with nothing to do', idle.most),
  ];
}
