import { fairTime } from './fairTime';

/** What one file may cost, so that no file costs more than a large honest one. */
export class Budget {
  private inflated = 64 * 1024 * 1024;
  private readonly hasPassed = fairTime();
  private over = false;

  constructor(private readonly milliseconds: number) {}

  /** How much one more stream may hold, decompressed. */
  get streamLimit(): number {
    return Math.min(this.inflated, 16 * 1024 * 1024);
  }

  spend(bytes: number): void {
    this.inflated -= bytes;
  }

  /** Whether it is time to be content with what was read. */
  get isOver(): boolean {
    this.over ||= this.inflated <= 0 || this.hasPassed(this.milliseconds);
    return this.over;
  }
}
