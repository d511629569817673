import assert from 'node:assert/strict';
import { Work, type Job } from '../../../src/editor/session/work';

/** Work whose jobs end when the test says so. */
function heldWork(): {
  readonly work: Work;
  readonly jobs: Job[];
  readonly failures: unknown[];
  readonly endOne: (error?: Error) => void;
  readonly signals: AbortSignal[];
} {
  const jobs: Job[] = [];
  const failures: unknown[] = [];
  const signals: AbortSignal[] = [];
  const ends: ((error?: Error) => void)[] = [];
  const work = new Work(
    (job, signal) =>
      new Promise((resolve, reject) => {
        jobs.push(job);
        signals.push(signal);
        ends.push((error) => (error === undefined ? resolve() : reject(error)));
      }),
    (error) => failures.push(error),
  );
  return { work, jobs, failures, signals, endOne: (error) => ends.shift()?.(error) };
}

/** Lets everything that is ready run. */
const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** Timers that are due earlier have rung by then. */
const afterTimers = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 10));

describe('work on the disk', () => {
  it('is one job at a time, and what is asked meanwhile is done once, after', async () => {
    const { work, jobs, endOne } = heldWork();
    work.ask('look', 60_000);
    const finished = work.finish();
    await turn();
    assert.deepEqual(jobs, ['look']);
    for (let times = 0; times < 50; times++) work.ask('look', 0);
    await afterTimers();
    assert.deepEqual(jobs, ['look']);
    endOne();
    await turn();
    assert.deepEqual(jobs, ['look', 'look']);
    endOne();
    await finished;
    assert.equal(jobs.length, 2);
  });

  it('reads texts anew when anyone asked for that', async () => {
    const { work, jobs, endOne } = heldWork();
    work.ask('look', 60_000);
    work.ask('load', 60_000);
    work.ask('look', 60_000);
    const finished = work.finish();
    await turn();
    endOne();
    await finished;
    assert.deepEqual(jobs, ['load']);
  });

  it('goes on after a failure, which is reported', async () => {
    const { work, jobs, failures, endOne } = heldWork();
    work.ask('look', 60_000);
    const first = work.finish();
    await turn();
    endOne(new Error('the disk is gone'));
    await first;
    assert.equal(failures.length, 1);
    work.ask('look', 60_000);
    const second = work.finish();
    await turn();
    endOne();
    await second;
    assert.equal(jobs.length, 2);
  });

  it('aborts the job in flight when it is disposed, and takes no more', async () => {
    const { work, jobs, failures, signals, endOne } = heldWork();
    work.ask('look', 60_000);
    const finished = work.finish();
    await turn();
    work.dispose();
    assert.equal(signals[0]?.aborted, true);
    endOne(new Error('aborted'));
    await finished;
    work.ask('load', 0);
    await work.finish();
    assert.deepEqual(jobs, ['look']);
    assert.deepEqual(failures, []);
  });
});
