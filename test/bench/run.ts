import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { runAsCommand } from '../support/runAsCommand';
import { repository } from '../support/vscode/repository';
import { measureActivation } from './measures/activation';
import { measureColdCheck } from './measures/coldCheck';
import { measureEvidence } from './measures/evidence';
import { measureEventLoop } from './measures/eventLoop';
import { measureFirstFindings } from './measures/firstFindings';
import { measureFormats } from './measures/formats';
import { measureImporting } from './measures/importing';
import { measureKeystrokes } from './measures/keystrokes';
import { measureLanguage } from './measures/language';
import { measurePacking } from './measures/packing';
import { measurePages } from './measures/pages';
import { measurePdfText } from './measures/pdfText';
import { BenchDossiers, planFrom } from './measures/plan';
import { measureSizes } from './measures/sizes';
import { measureVersionTime } from './measures/versionTime';
import { peerVersion } from './peer/peerPackage';
import { busyness, describeBusyness, describeMachine, thisMachine, type Busyness } from './support/machine';
import { verdictOf, type Measurement } from './support/measurement';
import { tableOf } from './support/table';

const results = path.join(repository, 'test', 'bench', 'results.json');

/**
 * `npm run bench [-- --quick] [-- --host | --no-host] [-- --only evidence]`: times and sizes, beside a peer on the same files in the same run.
 * A target that is missed is reported, and is no failure; a finding that is not there is one.
 */
async function bench(args: readonly string[]): Promise<boolean> {
  const plan = planFrom(args);
  const machine = thisMachine(peerVersion);
  const before = await busyness();
  const dossiers = new BenchDossiers();
  const measurements: Measurement[] = [];
  const failures: string[] = [];
  const steps: readonly (readonly [string, () => Promise<readonly Measurement[]>])[] = [
    ['keystrokes', () => measureKeystrokes(plan, dossiers)],
    ['event loop', () => measureEventLoop(plan, dossiers)],
    ['language', () => measureLanguage(plan, dossiers)],
    ['first findings', () => measureFirstFindings(plan, dossiers)],
    ['cold check', () => measureColdCheck(plan, dossiers)],
    ['formats', () => measureFormats(plan)],
    ['version', () => measureVersionTime(plan)],
    ['imports', () => measureImporting(plan)],
    ['evidence', () => measureEvidence(plan)],
    ['pdf', () => measurePdfText(plan)],
    ['pages', () => measurePages(plan, dossiers)],
    ['packing', () => measurePacking(plan)],
    ['sizes', () => measureSizes(plan)],
    ['activation', () => measureActivation(plan)],
  ];
  const only = args.includes('--only') ? args[args.indexOf('--only') + 1] : undefined;
  for (const [name, measure] of steps) {
    if (only !== undefined && only !== name) continue;
    console.log(`Measuring ${name} …`);
    try {
      measurements.push(...(await measure()));
    } catch (error) {
      failures.push(`${name}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  report({ args, machine, before, after: await busyness(), measurements, failures });
  return failures.length === 0;
}

interface Report {
  readonly args: readonly string[];
  readonly machine: ReturnType<typeof thisMachine>;
  readonly before: Busyness;
  readonly after: Busyness;
  readonly measurements: readonly Measurement[];
  readonly failures: readonly string[];
}

function report({ args, machine, before, after, measurements, failures }: Report): void {
  const judged = measurements.map((one) => ({ ...one, verdict: verdictOf(one) }));
  const json = {
    date: new Date().toISOString(),
    args,
    machine,
    before,
    after,
    measurements: judged,
    failures,
  };
  writeFileSync(results, `${JSON.stringify(json, null, 2)}\n`);
  console.log(`\n${describeMachine(machine)}`);
  console.log(`${describeBusyness('Before', before)}; ${describeBusyness('after', after)}`);
  console.log(`\n${tableOf(measurements)}\n`);
  const missed = judged.filter(({ verdict }) => verdict === 'missed').length;
  console.log(missed === 0 ? 'No target missed.' : `${String(missed)} targets missed.`);
  for (const failure of failures) console.error(`Failed: ${failure}`);
  console.log(`Written to ${path.relative(repository, results)}`);
}

runAsCommand(bench);
