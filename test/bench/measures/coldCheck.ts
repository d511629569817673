import path from 'node:path';
import { repository } from '../../support/vscode/repository';
import type { BenchDossier } from '../support/benchDossier';
import { checkPlanted } from '../support/checkPlanted';
import { atMostHere, emptyNode } from '../support/emptyNode';
import type { Measurement } from '../support/measurement';
import { runNode } from '../support/runNode';
import { spreadOf, type Spread } from '../support/statistics';
import type { BenchDossiers, Plan } from './plan';

interface CheckedFinding {
  readonly code: string;
  readonly file: string;
  readonly range: { readonly start: { readonly line: number } };
  readonly requirement?: string;
}

interface CheckOutput {
  readonly dossiers: readonly { readonly findings: readonly CheckedFinding[] }[];
}

/** The command line as a user runs it: the whole process, on 1,000 requirements and 1,000 pictures with their sums. */
export async function measureColdCheck(plan: Plan, dossiers: BenchDossiers): Promise<readonly Measurement[]> {
  const dossier = dossiers.of(1000, 'chapters');
  const cli = path.join(repository, 'dist', 'cli.js');
  const group = 'node dist/cli.js check, 1,000 requirements with their files, whole process';
  const timed = async (...options: readonly string[]): Promise<Spread> => {
    const walls: number[] = [];
    for (let run = 0; run < plan.processes; run++)
      walls.push(await timeOfCheck([cli, 'check', '--format', 'json', ...options], dossier));
    return spreadOf(walls);
  };
  const empty = await emptyNode(plan.processes);
  const cold = await timed('--no-cache');
  const again = await timed();
  return [
    {
      group,
      name: 'check, nothing kept',
      unit: 'ms',
      value: cold.median,
      target: atMostHere(420, empty),
      spread: cold,
    },
    { group, name: 'check, from kept facts', unit: 'ms', value: again.median, spread: again },
    { group, name: 'an empty Node', unit: 'ms', value: empty.median, spread: empty },
  ];
}

async function timeOfCheck(command: readonly string[], { folder, planted }: BenchDossier): Promise<number> {
  const { code, stdout, wall } = await runNode([...command, folder]);
  if (code !== 1) throw new Error(`check ended with ${String(code)}, not 1, on a dossier with faults`);
  const findings = (JSON.parse(stdout) as CheckOutput).dossiers.flatMap((one) => one.findings);
  checkPlanted(
    planted,
    findings.map(({ range, requirement, ...rest }) => ({ ...rest, line: range.start.line, requirement })),
  );
  return wall;
}
