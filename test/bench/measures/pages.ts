import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { writeCatalogue } from '../../../src/core/catalogue/writeCatalogue';
import { temporaryFolder } from '../../support/vscode/temporaryFolder';
import { benchCatalogue, requirementId } from '../support/benchCatalogue';
import { bundleWorker } from '../support/bundleWorker';
import { atMost, type Measurement } from '../support/measurement';
import { picture } from '../support/picture';
import { runWorker } from '../support/runNode';
import { spreadOf } from '../support/statistics';
import type { BenchDossiers, Plan } from './plan';

const group = 'Pages of a dossier that was read, cold process';

interface Answer {
  readonly dashboard: number;
  readonly preview: number;
  readonly pictures: number;
}

/** The dashboard of 1,000 requirements, and the preview of a chapter of 50 with two pictures each. */
export async function measurePages(plan: Plan, dossiers: BenchDossiers): Promise<readonly Measurement[]> {
  const worker = await bundleWorker('pages');
  const answersFor = async (folder: string): Promise<readonly Answer[]> => {
    const answers: Answer[] = [];
    for (let run = 0; run < Math.min(5, plan.processes); run++)
      answers.push((await runWorker(worker, [folder])) as Answer);
    return answers;
  };
  const large = await answersFor(dossiers.of(1000, 'chapters').folder);
  const pictured = await answersFor(picturedDossier());
  const few = pictured.find(({ pictures }) => pictures !== 100);
  if (few !== undefined) throw new Error(`${String(few.pictures)} pictures in the preview, not 100`);
  const dashboard = spreadOf(large.map((one) => one.dashboard));
  const preview = spreadOf(pictured.map((one) => one.preview));
  return [
    {
      ...{ group, name: 'dashboard, 1,000 requirements', unit: 'ms', value: dashboard.median },
      ...{ target: atMost(200), spread: dashboard, note: 'steps, chapters and HTML' },
    },
    {
      ...{ group, name: 'preview, 50 requirements, 100 pictures', unit: 'ms', value: preview.median },
      ...{ target: atMost(300), spread: preview, note: 'all of its HTML; pictures are fetched by the page' },
    },
  ];
}

function picturedDossier(): string {
  const { folder } = temporaryFolder('bench-preview');
  mkdirSync(path.join(folder, 'preuves', 'AAA'), { recursive: true });
  mkdirSync(path.join(folder, 'rem'));
  const lines = ['chapter: Chapitre AAA', 'requirements:'];
  for (let at = 0; at < 50; at++) {
    const id = requirementId(0, at);
    lines.push(`  ${id}:`, '    proofs:');
    for (const side of ['a', 'b']) {
      const name = `AAA/${String(at)}${side}.png`;
      writeFileSync(path.join(folder, 'preuves', name), picture(2 * at + (side === 'a' ? 0 : 1)));
      lines.push(`      - { for: ${id}.01.01, file: ${name} }`);
    }
  }
  writeFileSync(path.join(folder, 'preuves', 'aaa.preuves.yaml'), `${lines.join('\n')}\n`);
  writeFileSync(
    path.join(folder, 'rem', 'REM.rem.yaml'),
    writeCatalogue(benchCatalogue({ requirements: 50, perChapter: 50 })),
  );
  writeFileSync(
    path.join(folder, 'segur.yaml'),
    'segur: 1\nproduct: { name: Radiance, version: 3.2.0 }\ndevice: RIS\nwave: 2\ncatalogue: rem/REM.rem.yaml\n',
  );
  return folder;
}
