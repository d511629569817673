import { addressOf } from '../xlsx/address';
import type { Row } from '../xlsx/model';
import { columnNamed, type ColumnRole } from './columns';
import { foldWords } from './spelling';

/** What the header of a REM's sheet says of its columns. */
export interface RemHeader {
  /** `long`: one row per expected proof. */
  readonly layout: 'wide' | 'long';
  readonly columns: ReadonlyMap<ColumnRole, number>;
  /** The columns of each expected proof of a row. */
  readonly pairs: readonly ProofColumns[];
  /** Both a numbered and an unnumbered pair of proof columns are there. */
  readonly mixed: boolean;
  readonly unknown: readonly Heading[];
  /** Known and not taken over: the agency's own notes and links, and what other columns say already. */
  readonly leftOut: readonly Heading[];
  /** Those that say what an earlier column says already. */
  readonly repeated: readonly Heading[];
  /** Every column with a heading, read or not. */
  readonly withHeading: ReadonlySet<number>;
  /** How many columns of a REM were recognised. */
  readonly score: number;
}

export interface ProofColumns {
  readonly number: number | undefined;
  readonly text: number | undefined;
}

/** The text of a heading with its cell. */
export interface Heading {
  readonly text: string;
  readonly cell: string;
}

/** Reads a row as a header; one that is none recognises nothing. */
export function readHeader(row: Row): RemHeader {
  const columns = new Map<ColumnRole, number>();
  const pairs = new Map<number, { number: number | undefined; text: number | undefined }>();
  const [unknown, leftOut, repeated]: [Heading[], Heading[], Heading[]] = [[], [], []];
  const withHeading = new Set<number>();
  row.values.forEach((value, at) => {
    if (value === undefined || foldWords(value) === '') return;
    withHeading.add(at);
    const heading = { text: value, cell: addressOf(at, row.number) };
    const column = columnNamed(value);
    if (column.kind === 'unknown') unknown.push(heading);
    else if (column.kind === 'left-out') leftOut.push(heading);
    else if (column.kind === 'role') {
      if (columns.has(column.role)) repeated.push(heading);
      else columns.set(column.role, at);
    } else {
      const pair = pairs.get(column.order ?? 0) ?? { number: undefined, text: undefined };
      pairs.set(column.order ?? 0, pair);
      if (pair[column.part] !== undefined) repeated.push(heading);
      else pair[column.part] = at;
    }
  });
  const inOrder = [...pairs].sort(([a], [b]) => a - b);
  return {
    ...{ columns, unknown, leftOut, repeated, withHeading },
    pairs: inOrder.map(([, pair]) => pair),
    layout: pairs.size === 1 && pairs.has(0) ? 'long' : 'wide',
    mixed: pairs.size > 1 && pairs.has(0),
    score: columns.size + pairs.size,
  };
}
