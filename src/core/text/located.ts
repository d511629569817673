import type { Range } from './position';

/** A value with the place it was read from. */
export interface Located<T> {
  readonly value: T;
  readonly range: Range;
}
