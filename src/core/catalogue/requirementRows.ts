import type { Row } from '../xlsx/model';
import { cleanId, cleanText } from './cleanText';
import { columnNamed, type ColumnRole } from './columns';
import type { ImportWarning, ImportWarningCode } from './importReport';
import type { RemSheet } from './remSheet';
import { oneLine } from './spelling';

/** A cell's text with its place; empty text where the cell is empty or the sheet has no such column. */
export interface Cell {
  readonly text: string;
  readonly column: number;
  readonly row: number;
}

/** A row of data, its texts cleaned when they are asked for. */
export interface RequirementRow {
  readonly number: number;
  readonly id: Cell;
  readonly scenarioId: Cell;
  /** Any column but those of ids and proofs. */
  readonly field: (role: ColumnRole) => Cell;
  /** Those with a number or a text, in their order. */
  readonly proofs: readonly ProofCells[];
  /** Whether another row says exactly the same. */
  readonly repeats: (other: RequirementRow) => boolean;
  readonly values: Row['values'];
}

export interface ProofCells {
  readonly number: Cell;
  readonly text: Cell;
}

/** Receives the warnings. */
export type Warn = (code: ImportWarningCode, cell: Cell | string, params?: ImportWarning['params']) => void;

/** A TBD, an n/a: something is written, but no id and no text. */
export const placeholder = /^[\s:]*(?:tbd|tba|à définir|a definir|xxx+)[\s.]*$/i;

/** Real ids have this shape; six of 1,847 references published so far have another. */
const usualId =
  /^(?:[A-Z]{2,5}\.)?[A-Za-z][A-Za-z0-9]*(?:[/._-][A-Za-z][A-Za-z0-9_-]*)*(?:\/va\d)?\.\d{1,3}(?:[ .]?(?:BIS|TER))?$/i;

/** The shape in the sibling référentiel: `INS 39`. */
const siblingId = /^[A-Z][A-Z0-9/-]{1,20} \d{1,3}$/;

/** The rows with a requirement's id, cleaned; the others are warned about. */
export function requirementRows(rem: RemSheet, warn: Warn): readonly RequirementRow[] {
  return rem.data.flatMap((row) => readRow(row, rem, warn) ?? []);
}

function readRow(row: Row, rem: RemSheet, warn: Warn): RequirementRow | undefined {
  if (row.values.every((value) => value === undefined || oneLine(value) === '')) return undefined;
  const idColumn = rem.columns.get('id') ?? 0;
  const id = readId(row, idColumn, warn);
  if (id.text === '') {
    warn('row-without-id', id);
    return undefined;
  }
  if (columnNamed(id.text).kind === 'role') {
    warn('row-is-header', id);
    return undefined;
  }
  if (!usualId.test(id.text) && !siblingId.test(id.text)) warn('id-unusual', id, { id: id.text });
  return {
    number: row.number,
    id,
    scenarioId: readId(row, rem.columns.get('scenarioId'), warn),
    field: (role) => readText(row, rem.columns.get(role), rem, warn),
    proofs: readProofs(row, rem, warn),
    repeats: ({ values }) => sameValues(rem, row.values, values),
    values: row.values,
  };
}

function sameValues(rem: RemSheet, values: Row['values'], others: Row['values']): boolean {
  const columns = [...rem.columns.values(), ...rem.pairs.flatMap(({ number, text }) => [number, text])];
  return columns.every(
    (at) => at === undefined || values[at] === others[at] || sameText(values[at], others[at]),
  );
}

function sameText(a = '', b = ''): boolean {
  return cleanText(a).text === cleanText(b).text;
}

function readProofs(row: Row, rem: RemSheet, warn: Warn): readonly ProofCells[] {
  const proofs: ProofCells[] = [];
  for (const pair of rem.pairs) {
    if (!isFilled(row, pair.number) && !isFilled(row, pair.text)) continue;
    const proof = { number: readId(row, pair.number, warn), text: readText(row, pair.text, rem, warn) };
    if (proof.number.text !== '' || proof.text.text !== '') proofs.push(proof);
  }
  return proofs;
}

function isFilled(row: Row, column: number | undefined): boolean {
  return column !== undefined && row.values[column] !== undefined;
}

function readId(row: Row, column: number | undefined, warn: Warn): Cell {
  const raw = column === undefined ? '' : (row.values[column] ?? '');
  const cell = { text: cleanId(raw), column: column ?? 0, row: row.number };
  if (cell.text !== raw && cell.text !== '') warn('id-normalised', cell, { id: cell.text });
  return cell;
}

function readText(row: Row, column: number | undefined, rem: RemSheet, warn: Warn): Cell {
  const raw = column === undefined ? '' : (row.values[column] ?? '');
  if (raw === '') return { text: '', column: column ?? rem.columns.get('id') ?? 0, row: row.number };
  const { text, hadHtml, hadApostrophe } = cleanText(raw);
  const cell = { text, column: column ?? 0, row: row.number };
  // The long layout is made of HTML; anywhere else it is left over.
  if (hadHtml && rem.layout === 'wide') warn('html-removed', cell);
  if (hadApostrophe) warn('apostrophe-removed', cell);
  return cell;
}
