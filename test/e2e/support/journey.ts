import type { Workbench, WorkbenchOptions } from './openWorkbench';
import { picturesAreKept } from './screenshot';
import { renewHost } from './sharedHost';
import { borrowWorkbench, forgetWorkbenches } from './borrowWorkbench';

const limitMs = 300_000;
const setUpLimitMs = 15 * 60_000;

/**
 * Defines a test that goes through `steps` in a workbench of its own. A picture is taken at the end, and also where
 * it stopped. One that failed is gone through once more from the start, on a new server and in a new browser, as
 * VS Code does with its own such tests; the run shows which ones passed only then.
 */
export function journey(
  title: string,
  options: WorkbenchOptions,
  steps: (workbench: Workbench) => Promise<void>,
): void {
  it(title, async function () {
    this.retries(1);
    this.timeout(setUpLimitMs); // its own limit is below: the first one may have to set up VS Code
    try {
      const workbench = await borrowWorkbench(options);
      try {
        await within(limitMs, steps(workbench));
        if (picturesAreKept) await workbench.screenshot(title);
      } catch (error) {
        await pictureOfFailure(workbench, title);
        throw error;
      } finally {
        await workbench.close();
      }
    } catch (error) {
      forgetWorkbenches();
      await renewHost();
      throw error;
    }
  });
}

/** The picture of the first failure stays beside that of the second. */
const failures = new Map<string, number>();

async function pictureOfFailure({ screenshot }: Workbench, title: string): Promise<void> {
  const order = (failures.get(title) ?? 0) + 1;
  failures.set(title, order);
  const name = `${title}-failed${order === 1 ? '' : '-again'}`;
  try {
    console.log(`      See ${await screenshot(name, { ofFailure: true })}`);
  } catch (error) {
    console.log('      No picture could be taken:', error);
  }
}

async function within(ms: number, steps: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new Error(`The journey took longer than ${String(ms / 1000)} s`));
    }, ms);
  });
  await Promise.race([steps, late]).finally(() => {
    clearTimeout(timer);
  });
}
