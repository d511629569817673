/** Does the work for every item, at most `most` at a time. Ends at the first failure or when the signal asks for it. */
export async function forEachBounded<T>(
  items: readonly T[],
  most: number,
  work: (item: T) => Promise<void>,
  signal: AbortSignal,
): Promise<void> {
  let next = 0;
  const worker = async (): Promise<void> => {
    for (let item = items[next++]; item !== undefined; item = items[next++]) {
      signal.throwIfAborted();
      await work(item);
    }
  };
  try {
    await Promise.all(Array.from({ length: Math.min(most, items.length) }, worker));
  } finally {
    // The other workers find nothing left to do.
    next = items.length;
  }
  signal.throwIfAborted();
}
