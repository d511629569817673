/** Does the work for every item, at most `most` at a time, each taken when its turn comes. Ends at the first failure or when the signal asks for it. */
export async function forEachBounded<T>(
  items: Iterable<T>,
  most: number,
  work: (item: T) => Promise<void>,
  signal: AbortSignal,
): Promise<void> {
  const left = items[Symbol.iterator]();
  let isOver = false;
  const worker = async (): Promise<void> => {
    for (let one = left.next(); one.done !== true && !isOver; one = left.next()) {
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
