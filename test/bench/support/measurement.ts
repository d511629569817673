import type { Spread } from './statistics';

export type Unit = 'ms' | 'kB' | 'MB' | 'times';

/** One line of the table, and of the JSON. */
export interface Measurement {
  readonly group: string;
  readonly name: string;
  readonly unit: Unit;
  /** The median where there were several runs; undefined where it was not measured. */
  readonly value: number | undefined;
  readonly target?: Target;
  readonly spread?: Spread;
  /** What was measured exactly, or why it was not. */
  readonly note?: string;
}

export interface Target {
  readonly kind: 'at-most' | 'at-least';
  readonly value: number;
}

export type Verdict = 'reached' | 'missed' | 'not measured' | '';

export function verdictOf({ value, target }: Measurement): Verdict {
  if (value === undefined) return 'not measured';
  if (target === undefined) return '';
  const reached = target.kind === 'at-most' ? value <= target.value : value >= target.value;
  return reached ? 'reached' : 'missed';
}

export function atMost(value: number): Target {
  return { kind: 'at-most', value };
}

export function atLeast(value: number): Target {
  return { kind: 'at-least', value };
}
