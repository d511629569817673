/**
 * Work that can be left where it yields, for a while or for good. What it makes is handed out when it is done; until then
 * it may have filled caches, and nothing else.
 */
export type Steps<T> = Generator<undefined, T, undefined>;

/** Does all of it without a pause. */
export function atOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** Does something with each item, and yields after so many: for loops over as many items as a file holds. */
export function* inSteps<T>(items: Iterable<T>, perStep: number, each: (item: T) => void): Steps<undefined> {
  let count = 0;
  for (const item of items) {
    each(item);
    if (++count % perStep === 0) yield;
  }
  return undefined;
}
