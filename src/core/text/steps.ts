/**
 * Work that can be left where it yields, for a while or for good. What it makes is handed out when it is done; until then
 * it may have filled caches, and nothing else.
 */
export type Steps<T> = Generator<undefined, T, undefined>;

/** Does all of it without a pause. */
export function runAtOnce<T>(steps: Steps<T>): T {
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

/** Steps that can be interrupted and continued by the next caller. What they throw, they throw again. */
export class SharedSteps<T> {
  private end: { readonly value: T } | { readonly thrown: unknown } | undefined;

  constructor(private readonly steps: Steps<T>) {}

  *rest(): Steps<T> {
    while (this.end === undefined) {
      this.advance();
      yield;
    }
    if ('thrown' in this.end) throw this.end.thrown;
    return this.end.value;
  }

  private advance(): void {
    try {
      const step = this.steps.next();
      if (step.done === true) this.end = { value: step.value };
    } catch (thrown) {
      this.end = { thrown };
    }
  }
}
