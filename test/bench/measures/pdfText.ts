import { copyFileSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { textPdf } from '../../support/pdf/textPdf';
import { repository } from '../../support/vscode/repository';
import { temporaryFolder } from '../../support/vscode/temporaryFolder';
import { bundleWorker } from '../support/bundleWorker';
import { atMost, type Measurement } from '../support/measurement';
import { runWorker } from '../support/runNode';
import { spreadOf } from '../support/statistics';
import type { Plan } from './plan';

const group = 'Text of PDFs, cold process';
const made = 20;

interface Answer {
  readonly time: number;
  readonly letters: number;
  readonly memory: number;
}

/** Ours, thread and all, beside the library (pdf.js, as `unpdf` packs it) alone, on the same files. */
export async function measurePdfText(plan: Plan): Promise<readonly Measurement[]> {
  const worker = await bundleWorker('pdfText');
  const script = path.join(repository, 'dist', 'pdfWorker.js');
  const { folder, count } = files();
  const run = async (task: string): Promise<readonly Answer[]> => {
    const answers: Answer[] = [];
    for (let turn = 0; turn < Math.min(5, plan.processes); turn++)
      answers.push((await runWorker(worker, [task, folder, script])) as Answer);
    return answers;
  };
  const [ours, library] = [await run('ours'), await run('library')];
  const letters = [ours, library].map((answers) => answers[0]?.letters ?? 0);
  if (Math.abs((letters[0] ?? 0) - (letters[1] ?? 0)) > 0.01 * (letters[1] ?? 0))
    throw new Error(`not the same text: ${letters.join(' and ')} letters`);
  const [spread, peer] = [ours, library].map((answers) => spreadOf(answers.map(({ time }) => time)));
  if (spread === undefined || peer === undefined) return [];
  const memory = Math.max(...ours.map((answer) => answer.memory)) / 1024;
  const name = `text of ${String(count)} PDFs`;
  return [
    { group, name, unit: 'ms', value: spread.median, spread },
    { group, name: `${name}: the bare library`, unit: 'ms', value: peer.median, spread: peer },
    {
      group,
      name: `${name}, against the bare library`,
      unit: 'times',
      value: spread.median / peer.median,
      target: atMost(1.5),
    },
    { group, name: `${name}: memory in use at most`, unit: 'MB', value: memory, target: atMost(150) },
  ];
}

/** The sample's, which a browser wrote, and longer ones of plain pages. */
function files(): { readonly folder: string; readonly count: number } {
  const { folder } = temporaryFolder('bench-pdf');
  mkdirSync(folder, { recursive: true });
  const sample = path.join(repository, 'samples', 'ris', 'preuves');
  const names = readdirSync(sample, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.pdf'),
  );
  for (const name of names) copyFileSync(path.join(sample, name), path.join(folder, path.basename(name)));
  for (let number = 0; number < made; number++) {
    const pages = Array.from({ length: 20 }, (_, page) => linesOf(number, page));
    writeFileSync(path.join(folder, `made-${String(number)}.pdf`), textPdf({ pages, form: 'stream' }));
  }
  return { folder, count: names.length + made };
}

function linesOf(number: number, page: number): readonly string[] {
  return Array.from(
    { length: 40 },
    (_, line) =>
      `Ligne ${String(line)} de la page ${String(page)} du document ${String(number)}, numéro relevé à l’écran.`,
  );
}
