import type { Range } from './position';

/** A value with the place it was read from. */
export interface Located<T> {
  readonly value: T;
  readonly range: Range;
}

/** A run of whole lines of a text. */
export interface Chunk {
  /** The number of its first line in the text, from 0. */
  readonly line: number;
  readonly text: string;
}
