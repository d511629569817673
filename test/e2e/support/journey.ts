import { openWorkbench, type Workbench, type WorkbenchOptions } from './openWorkbench';

const limitMs = 300_000;
const setUpLimitMs = 15 * 60_000;

/**
 * Defines a test that goes through `steps` in a workbench of its own. A picture is taken at the end, and also where
 * it stopped.
 */
export function journey(
  title: string,
  options: WorkbenchOptions,
  steps: (workbench: Workbench) => Promise<void>,
): void {
  it(title, async function () {
    this.timeout(setUpLimitMs); // the first one may have to set up VS Code
    const workbench = await openWorkbench(options);
    this.timeout(limitMs);
    try {
      await steps(workbench);
      await workbench.screenshot(title);
    } catch (error) {
      console.log(`      See ${await workbench.screenshot(`${title}-failed`)}`);
      throw error;
    } finally {
      await workbench.close();
    }
  });
}
