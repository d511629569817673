import type { Slices } from '../../src/core/ports/slices';

/** Slices as small as can be; each pause lasts until it is let go on. */
export class SteppedSlices implements Slices {
  /** Pauses so far. */
  pauses = 0;
  private time = 0;
  private waiting: (() => void)[] = [];

  now(): number {
    return (this.time += 1000);
  }

  end(): number {
    return this.now();
  }

  pause(): Promise<void> {
    this.pauses++;
    return new Promise((resolve) => this.waiting.push(resolve));
  }

  get isPaused(): boolean {
    return this.waiting.length > 0;
  }

  /** Ends the pauses there are, and waits for the next one, or for the end of what was paused. */
  async goOn(): Promise<void> {
    const waiting = this.waiting;
    this.waiting = [];
    for (const resolve of waiting) resolve();
    // Far more turns than what is between two pauses takes.
    for (let turn = 0; turn < 20; turn++) await Promise.resolve();
  }

  /** Goes on until what is waited for has come. */
  async until<T>(wanted: Promise<T>): Promise<T> {
    const waits = { isOver: false };
    const over = (): void => {
      waits.isOver = true;
    };
    wanted.then(over, over);
    while (!waits.isOver) {
      await this.goOn();
      await new Promise((resolve) => setImmediate(resolve));
    }
    return wanted;
  }
}
