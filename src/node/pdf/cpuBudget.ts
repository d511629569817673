/** On a machine that is busy with other things a piece of work may take this many times longer. */
const patience = 5;

/**
 * Milliseconds since now as a piece of work feels them: those in which this process had a processor, so that a busy
 * machine is not taken for a file that takes too long; and a part of those that passed, lest it wait for nothing for ever.
 */
export function cpuBudget(): (atLeast: number) => boolean {
  const started = performance.now();
  const used = process.cpuUsage();
  return (atLeast) => {
    const passed = performance.now() - started;
    if (passed < atLeast) return false;
    if (passed >= atLeast * patience) return true;
    const { user, system } = process.cpuUsage(used);
    return (user + system) / 1000 >= atLeast;
  };
}
