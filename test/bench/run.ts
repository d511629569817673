import { writeFileSync } from 'node:fs';
import path from 'node:path';
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
import { benchSteps, type BenchOptions, type BenchStep } from './support/benchOptions';
import { busyness, describeBusyness, describeMachine, thisMachine, type Busyness } from './support/machine';
import { verdictOf, type Measurement } from './support/measurement';
import { tableOf } from './support/table';

const results = path.join(repository, 'test', 'bench', 'results.json');

/**
 * Measures times and sizes, beside a peer on the same files in the same run; `args` are what the report says it was started with.
 * A target that is missed is reported, and is no failure; a finding that is not there is one.
 */
export async function bench(
  args: readonly string[],
  options: Extract<BenchOptions, { kind: 'run' }>,
): Promise<boolean> {
  const plan = planFrom(options);
  const machine = thisMachine(peerVersion);
  const before = await busyness();
  const dossiers = new BenchDossiers();
  const measurements: Measurement[] = [];
  const failures: string[] = [];
  const steps: Readonly<Record<BenchStep, () => Promise<readonly Measurement[]>>> = {
    keystrokes: () => measureKeystrokes(plan, dossiers),
    'event loop': () => measureEventLoop(plan, dossiers),
    language: () => measureLanguage(plan, dossiers),
    'first findings': () => measureFirstFindings(plan, dossiers),
    'cold check': () => measureColdCheck(plan, dossiers),
    formats: () => measureFormats(plan),
    version: () => measureVersionTime(plan),
    imports: () => measureImporting(plan),
    evidence: () => measureEvidence(plan),
    pdf: () => measurePdfText(plan),
    pages: () => measurePages(plan, dossiers),
    packing: () => measurePacking(plan),
    sizes: () => measureSizes(plan),
    activation: () => measureActivation(plan),
  };
  for (const name of options.only === undefined ? benchSteps : [options.only]) {
    console.log(`Measuring ${name} …`);
    try {
      measurements.push(...(await steps[name]()));
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
