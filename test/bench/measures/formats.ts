import path from 'node:path';
import { repository } from '../../support/vscode/repository';
import { benchDossierWithoutProofs } from '../support/benchDossier';
import { atMost, type Measurement } from '../support/measurement';
import { runNode } from '../support/runNode';
import { spreadOf } from '../support/statistics';
import type { Plan } from './plan';

const findings = 10_000;
const formats = ['sarif', 'junit', 'github', 'gitlab', 'markdown'] as const;

/** The formats of `check` against JSON, by turns: whole processes on as many findings as requirements. */
export async function measureFormats({ processes }: Plan): Promise<readonly Measurement[]> {
  const folder = benchDossierWithoutProofs(findings);
  const cli = path.join(repository, 'dist', 'cli.js');
  const walls = new Map<string, number[]>();
  for (let run = 0; run < processes; run++) {
    for (const format of ['json', ...formats]) {
      const { code, wall } = await runNode([
        cli,
        'check',
        '--strict',
        '--no-cache',
        '--format',
        format,
        folder,
      ]);
      if (code !== 1) throw new Error(`check --format ${format} ended with ${String(code)}, not 1`);
      walls.set(format, [...(walls.get(format) ?? []), wall]);
    }
  }
  const group = `node dist/cli.js check, ${findings.toLocaleString('en')} findings, whole process`;
  const json = spreadOf(walls.get('json') ?? []);
  return [
    { group, name: 'json', unit: 'ms', value: json.median, spread: json },
    ...formats.map((format): Measurement => {
      const { median } = spreadOf(walls.get(format) ?? []);
      return {
        group,
        name: `${format} / json`,
        unit: 'times',
        value: median / json.median,
        target: atMost(1.5),
      };
    }),
  ];
}
