/** Does the work for every item, at most `most` at a time, each taken when its turn comes. Ends at the first failure or when the signal asks for it. */
export async function forEachBounded<T>(
  items: Iterable<T>,
  most: number,
  work: (item: T) => Promise<void>,
  signal: AbortSignal,
): Promise<void> {
  const queue = items[Symbol.iterator]();
  let isOver = false;
  const worker = async (): Promise<void> => {
    for (let one = queue.next(); one.done !== true && !isOver; one = queue.next()) {
      signal.throwIfAborted();
      await work(one.value);
    }
  };
  try {
    await Promise.all(Array.from({ length: most }, worker));
  } finally {
    // The other workers find nothing left to do.
    isOver = true;
  }
  signal.throwIfAborted();
}
