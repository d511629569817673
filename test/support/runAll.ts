import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { runAsCommand } from './runAsCommand';
import { packagePath, stages, type Stage } from './stages';
import { repository } from './vscode/repository';
import { runScript } from './vscode/runScript';

/** Properties are tried this many times more often than by hand, where an answer is awaited. */
const fuzz = process.env['SEGUR_FUZZ'] ?? '5';

interface Result {
  readonly stage: Stage;
  readonly passed: number;
  readonly failed: number;
  readonly note: string;
}

/**
 * `npm test`: all stages one after the other, then a line for each and the closing line `N passed, N failed`.
 * A stage that fails without a failing test, or that could not run, counts as one failure.
 */
async function runAll(): Promise<boolean> {
  const results: Result[] = [];
  for (const stage of stages) {
    console.log(`\n── ${stage.name} ${'─'.repeat(60 - stage.name.length)}`);
    const broken = results.filter(({ failed }) => failed > 0).map((result) => result.stage.name);
    const missing = stage.needs?.find((need) => broken.includes(need));
    results.push(
      missing === undefined
        ? await runStage(stage)
        : { stage, passed: 0, failed: 1, note: `not run: ${missing} failed` },
    );
  }
  console.log(`\n${results.map(lineOf).join('\n')}\n`);
  const failed = sum(results.map((result) => result.failed));
  console.log(`${String(sum(results.map((result) => result.passed)))} passed, ${String(failed)} failed`);
  return failed === 0;
}

async function runStage(stage: Stage): Promise<Result> {
  const counts = path.join(repository, 'out', 'counts.json');
  mkdirSync(path.dirname(counts), { recursive: true });
  rmSync(counts, { force: true });
  const start = Date.now();
  const env = { SEGUR_COUNTS: counts, SEGUR_VSIX: packagePath, SEGUR_FUZZ: fuzz };
  const code = await runScript(stage.script, { args: stage.args ?? [], env, limitMs: stage.limitMs });
  const note = `${((Date.now() - start) / 1000).toFixed(1)} s${code === 0 ? '' : `, ended with ${code === null ? 'no code' : `code ${String(code)}`}`}`;
  const { passed, failed } = readCounts(counts);
  const silentFailure = failed === 0 && (code !== 0 || (stage.hasTests && passed === 0));
  return { stage, passed, failed: silentFailure ? 1 : failed, note };
}

function readCounts(file: string): { readonly passed: number; readonly failed: number } {
  if (!existsSync(file)) return { passed: 0, failed: 0 };
  return JSON.parse(readFileSync(file, 'utf8')) as { passed: number; failed: number };
}

function lineOf({ stage, passed, failed, note }: Result): string {
  const tests = stage.hasTests ? `${String(passed)} passed, ${String(failed)} failed, ` : '';
  return `${failed === 0 ? 'ok    ' : 'FAILED'}  ${stage.name.padEnd(14)}${tests}${note}`;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

runAsCommand(runAll);
