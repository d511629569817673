import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { type Failure, shownFailures } from './failures';
import type { Counts } from './reportCounts';
import { runAsCommand } from './runAsCommand';
import { packagePath, rounds, type Stage } from './stages';
import { repository } from './vscode/repository';
import { runScript } from './vscode/runScript';

const out = path.join(repository, 'out', 'stages');

interface Result {
  readonly stage: Stage;
  readonly passed: number;
  readonly failed: number;
  readonly note: string;
  readonly failures: readonly Failure[];
}

/**
 * `npm test`: all stages, then what failed, a line for each stage and the closing line `N passed, N failed`. A stage that fails without a
 * failing test, or that could not run, counts as one failure.
 */
async function runAll(): Promise<boolean> {
  mkdirSync(out, { recursive: true });
  const results: Result[] = [];
  for (const round of rounds) {
    await Promise.all(round.map((lane) => runLane(lane, results, round.length > 1)));
  }
  // Said again here: of a build's long log, often the end alone is at hand.
  console.log(shownFailures(results.flatMap(failuresOf)));
  console.log(`\n${results.map(lineOf).join('\n')}\n`);
  const failed = sum(results.map((result) => result.failed));
  console.log(`${String(sum(results.map((result) => result.passed)))} passed, ${String(failed)} failed`);
  return failed === 0;
}

/** The stages of a lane in order. With others beside it, what a stage prints is shown whole at its end. */
async function runLane(lane: readonly Stage[], results: Result[], beside: boolean): Promise<void> {
  for (const stage of lane) {
    const broken = results.filter(({ failed }) => failed > 0).map((result) => result.stage.name);
    const missing = stage.needs?.find((need) => broken.includes(need));
    const log = beside ? path.join(out, `${stage.name}.log`) : undefined;
    if (log === undefined) console.log(titleOf(stage));
    results.push(
      missing === undefined
        ? await runStage(stage, log)
        : { stage, passed: 0, failed: 1, note: `not run: ${missing} failed`, failures: [] },
    );
    if (log !== undefined) console.log(`${titleOf(stage)}\n${readFileSync(log, 'utf8')}`);
  }
}

function failuresOf({ stage, failures }: Result): readonly Failure[] {
  return failures.map(({ title, text }) => ({ title: `${stage.name}: ${title}`, text }));
}

function titleOf({ name }: Stage): string {
  return `\n── ${name} ${'─'.repeat(60 - name.length)}`;
}

async function runStage(stage: Stage, log: string | undefined): Promise<Result> {
  const counts = path.join(out, `${stage.name}.json`);
  rmSync(counts, { force: true });
  const start = Date.now();
  const env = { SEGUR_COUNTS: counts, SEGUR_VSIX: packagePath, SEGUR_PICTURES: 'failures' };
  const code = await runScript(stage.script, {
    args: stage.args ?? [],
    env,
    limitMs: stage.limitMs,
    ...(log === undefined ? {} : { log }),
  });
  const note = `${((Date.now() - start) / 1000).toFixed(1)} s${code === 0 ? '' : `, ended with ${code === null ? 'no code' : `code ${String(code)}`}`}`;
  const { passed, failed, again = 0, failures = [] } = readCounts(counts);
  const silentFailure = failed === 0 && (code !== 0 || (stage.hasTests && passed === 0));
  const retried = again === 0 ? '' : `${String(again)} of them at the second try only, `;
  return { stage, passed, failed: silentFailure ? 1 : failed, note: `${retried}${note}`, failures };
}

function readCounts(file: string): Omit<Counts, 'tests'> {
  if (!existsSync(file)) return { passed: 0, failed: 0 };
  return JSON.parse(readFileSync(file, 'utf8')) as Counts;
}

function lineOf({ stage, passed, failed, note }: Result): string {
  const tests = stage.hasTests ? `${String(passed)} passed, ${String(failed)} failed, ` : '';
  return `${failed === 0 ? 'ok    ' : 'FAILED'}  ${stage.name.padEnd(14)}${tests}${note}`;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

runAsCommand(runAll);
