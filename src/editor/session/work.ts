/** What there may be to do off the keystroke's path: look at evidence again, or read the texts from the disk first. */
export type Job = 'look' | 'load';

/** However often it is asked, work is not put off for longer, in milliseconds. */
const longestWait = 600;

/** Does one job at a time. What is asked meanwhile is done once, after; asking again puts it off a little. */
export class Work {
  private nextJob: Job | undefined;
  private askedAt = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private running: Promise<void> | undefined;
  private readonly controller = new AbortController();

  constructor(
    private readonly run: (job: Job, signal: AbortSignal) => Promise<void>,
    private readonly failed: (error: unknown) => void,
  ) {}

  ask(job: Job, afterMs: number): void {
    if (this.controller.signal.aborted) return;
    if (this.nextJob === undefined) this.askedAt = performance.now();
    if (this.nextJob !== 'load') this.nextJob = job;
    this.plan(afterMs);
  }

  /** Starts what is wanted at once, and waits until nothing is. */
  async finish(): Promise<void> {
    while (this.nextJob !== undefined || this.running !== undefined) {
      this.start();
      await this.running;
    }
  }

  dispose(): void {
    this.nextJob = undefined;
    clearTimeout(this.timer);
    this.controller.abort();
  }

  private plan(afterMs: number): void {
    clearTimeout(this.timer);
    const remaining = this.askedAt + longestWait - performance.now();
    this.timer = setTimeout(() => this.start(), Math.max(0, Math.min(afterMs, remaining)));
  }

  private start(): void {
    if (this.running !== undefined || this.nextJob === undefined) return;
    clearTimeout(this.timer);
    const job = this.nextJob;
    this.nextJob = undefined;
    this.running = this.doIt(job);
  }

  private async doIt(job: Job): Promise<void> {
    const { signal } = this.controller;
    try {
      await this.run(job, signal);
    } catch (error) {
      if (!signal.aborted) this.failed(error);
    } finally {
      this.running = undefined;
      if (this.nextJob !== undefined) this.plan(0);
    }
  }
}
