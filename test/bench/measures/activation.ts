import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { bundleSuites } from '../../support/vscode/bundleSuites';
import { cacheRoot } from '../../support/vscode/cache';
import { copyOfFolder } from '../../support/vscode/copyOfFolder';
import { describeHost, findHost } from '../../support/vscode/findHost';
import { logOf } from '../../support/vscode/hostRun';
import { repository } from '../../support/vscode/repository';
import { runHost } from '../../support/vscode/runHost';
import { temporaryFolder } from '../../support/vscode/temporaryFolder';
import type { ActivationTimes } from '../host/activation.test';
import { atMost, type Measurement } from '../support/measurement';
import { spreadOf } from '../support/statistics';
import type { Plan } from './plan';

const group =
  'Activation in a real VS Code, on the sample dossier, as its own report says (Startup Performance)';
const line = { group, unit: 'ms', target: atMost(50) } as const;

export async function measureActivation(plan: Plan): Promise<readonly Measurement[]> {
  const refusal = await whyNot(plan);
  if (refusal !== undefined) return [{ ...line, name: 'activation', value: undefined, note: refusal }];
  const suites = await bundleSuites(path.join(repository, 'test', 'bench', 'host'), 'bench');
  const host = await findHost();
  const runs: ActivationTimes[] = [];
  for (let run = 0; run < plan.hostRuns; run++) {
    const output = temporaryFolder('bench-activation').folder;
    const hostRun = {
      extension: repository,
      suites,
      workspace: copyOfFolder().folder,
      output,
      limitMs: 120_000,
    };
    const outcome = await runHost(host, hostRun);
    if (outcome.kind === 'failed') {
      return [
        { ...line, name: 'activation', value: undefined, note: `${outcome.why}: ${logOf(hostRun).trim()}` },
      ];
    }
    runs.push(JSON.parse(readFileSync(path.join(output, 'activation.json'), 'utf8')) as ActivationTimes);
  }
  const whole = spreadOf(runs.map(({ load, call }) => load + call));
  const finish = spreadOf(runs.map(({ finish: until }) => until));
  return [
    {
      ...{ ...line, name: 'code loaded and activate called', value: whole.median, spread: whole },
      note: describeHost(host).replace(/ \(.*/, ''),
    },
    { group, unit: 'ms', name: 'until activate has ended', value: finish.median, spread: finish },
  ];
}

async function whyNot({ host }: Plan): Promise<string | undefined> {
  if (host === 'never') return 'no host started (--host starts one)';
  if (!existsSync(path.join(repository, 'dist', 'extension.js'))) return 'the extension is not built';
  if (host === 'always' || (process.env['SEGUR_VSCODE'] ?? '') !== '') return undefined;
  const isThere = readdirSync(await cacheRoot()).some(
    (name) => name === 'desktop' || name.startsWith('code-server@'),
  );
  return isThere ? undefined : 'no VS Code is installed yet (--host sets one up)';
}
