/** A workbook as text: what a reader sees in its cells, whatever they are made of. */
export interface Workbook {
  /** In the workbook's order, hidden ones included. */
  readonly sheets: readonly Sheet[];
}

export interface Sheet {
  readonly name: string;
  readonly hidden: boolean;
  /** Those with something in them, from top to bottom, hidden ones included. */
  readonly rows: readonly Row[];
  /** Numbers of those rows that are hidden. */
  readonly hiddenRows: readonly number[];
  /** Cells that are merged, such as `B1:C1`. */
  readonly merges: readonly string[];
  readonly problems: readonly CellProblem[];
}

export interface Row {
  /** As Excel counts, from 1. */
  readonly number: number;
  /** By column, from 0; undefined where the cell is empty. */
  readonly values: readonly (string | undefined)[];
}

/** A cell whose content could not be taken as it is. */
export interface CellProblem {
  readonly code:
    /** The cell points at a shared text that the workbook does not have. */
    | 'string-missing'
    /** Characters of the text were lost when it was saved: U+FFFD stands for them. */
    | 'text-unreadable'
    /** The formula's result was not saved. */
    | 'formula-without-value'
    /** The cell shows an error such as `#REF!`. */
    | 'cell-error'
    /** The cell holds a date, which may be an id that Excel took for one. */
    | 'cell-is-date';
  /** Such as `B12`. */
  readonly cell: string;
}

/** Why a file is no workbook that can be read. */
export type WorkbookRefusal =
  | 'empty'
  | 'not-a-workbook'
  | 'old-xls'
  | 'encrypted'
  | 'ods'
  | 'xlsb'
  | 'truncated'
  | 'malformed'
  | 'too-large';

export type WorkbookReading =
  | { readonly kind: 'read'; readonly workbook: Workbook }
  | { readonly kind: 'refused'; readonly reason: WorkbookRefusal };

/** Thrown within this folder where a part can't be read; `readWorkbook` catches it and returns a refusal. */
export class Refused extends Error {
  constructor(
    readonly reason: WorkbookRefusal,
    options?: ErrorOptions,
  ) {
    super(reason, options);
  }
}
