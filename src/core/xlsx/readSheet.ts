import { addressOf, lastColumn, lastRow, cellPlace } from './address';
import { fillMerges } from './merges';
import { Refused, type CellProblem, type Sheet } from './model';
import { general, showNumber, type NumberFormat } from './numberFormat';
import { RichText, unescapeText } from './richText';
import type { XmlAttributes, XmlReader } from './workbookXml';

/** What the cells of a sheet point at. */
export interface SheetContext {
  readonly strings: readonly string[];
  readonly formats: readonly NumberFormat[];
  readonly from1904: boolean;
}

/** How much may still be read, over all the sheets of a workbook. */
export interface SheetBudget {
  rows: number;
  cells: number;
}

/** Far more than any REM has, which is below 300 rows; what holds more is refused rather than kept in memory. */
export function fullBudget(): SheetBudget {
  return { rows: 20_000, cells: 500_000 };
}

/** Reads one worksheet, row by row. */
export class SheetReader implements XmlReader {
  private readonly rows: { readonly number: number; readonly values: string[] }[] = [];
  private readonly problems: CellProblem[] = [];
  private readonly merges: string[] = [];
  private readonly rich = new RichText();
  private readonly hiddenRows: number[] = [];
  private isHidden = false;
  private row = 0;
  private column = -1;
  private values: string[] = [];
  private type = 'n';
  private style = 0;
  private inValue = false;
  private inInline = false;
  private hasFormula = false;
  private value = '';
  private hasValue = false;

  constructor(
    private readonly context: SheetContext,
    private readonly budget = fullBudget(),
  ) {}

  open(name: string, attributes: XmlAttributes): void {
    switch (name) {
      case 'row':
        this.startRow(attributes);
        return;
      case 'c':
        this.startCell(attributes);
        return;
      case 'v':
        this.inValue = true;
        this.hasValue = true;
        return;
      case 'is':
        this.inInline = true;
        return;
      case 'f':
        this.hasFormula = true;
        return;
      case 'mergeCell':
        this.merges.push(attributes['ref'] ?? '');
        return;
      default:
        if (this.inInline) this.rich.open(name);
    }
  }

  text(value: string): void {
    if (this.inValue) this.value += value;
    else if (this.inInline) this.rich.text(value);
  }

  close(name: string): void {
    if (name === 'v') this.inValue = false;
    else if (name === 'c') this.endCell();
    else if (name === 'row') this.endRow();
    else if (name === 'is') this.inInline = false;
    else if (this.inInline) this.rich.close(name);
  }

  /** What was read, from top to bottom. */
  result(): Omit<Sheet, 'name' | 'hidden'> {
    const inOrder = this.rows.sort((a, b) => a.number - b.number);
    fillMerges(inOrder, this.merges);
    const { hiddenRows, merges, problems } = this;
    return { rows: inOrder, hiddenRows, merges, problems };
  }

  private startRow(attributes: XmlAttributes): void {
    const value = Number(attributes['r']);
    this.isHidden = /^(?:1|true)$/u.test(attributes['hidden'] ?? '') || Number(attributes['ht'] ?? 1) === 0;
    this.row = Number.isInteger(value) && value >= 1 && value <= lastRow ? value : this.row + 1;
    this.column = -1;
    this.values = [];
  }

  private startCell(attributes: XmlAttributes): void {
    const place = cellPlace(attributes['r'] ?? '');
    this.column = Math.min(place?.column ?? this.column + 1, lastColumn);
    this.type = attributes['t'] ?? 'n';
    this.style = Number(attributes['s'] ?? 0);
    this.value = '';
    this.hasValue = false;
    this.hasFormula = false;
  }

  private endCell(): void {
    const text = this.type === 'inlineStr' ? this.rich.take() : this.textOfValue();
    if (text === '') return;
    if (text.includes('\ufffd')) this.report('text-unreadable');
    this.budget.cells -= 1;
    if (this.budget.cells < 0) throw new Refused('too-large');
    this.values[this.column] = text;
  }

  private endRow(): void {
    if (this.values.length === 0) return;
    this.budget.rows -= 1;
    if (this.budget.rows < 0) throw new Refused('too-large');
    if (this.isHidden) this.hiddenRows.push(this.row);
    this.rows.push({ number: this.row, values: this.values });
  }

  private textOfValue(): string {
    const { value } = this;
    if (!this.hasValue) {
      if (this.hasFormula) this.report('formula-without-value');
      return '';
    }
    switch (this.type) {
      case 's':
        return this.sharedString(value);
      case 'b':
        return value.trim() === '1' ? 'VRAI' : 'FAUX';
      case 'e':
        this.report('cell-error');
        return value;
      case 'str':
      case 'd':
        return unescapeText(value);
      default:
        return this.number(value);
    }
  }

  private sharedString(index: string): string {
    const text = /^\s*\d+\s*$/.test(index) ? this.context.strings[Number(index)] : undefined;
    if (text === undefined) this.report('string-missing');
    return text ?? '';
  }

  private number(raw: string): string {
    const format = this.context.formats[this.style] ?? general;
    if (format.kind === 'date') this.report('cell-is-date');
    return showNumber(raw, format, this.context.from1904);
  }

  private report(code: CellProblem['code']): void {
    this.problems.push({ code, cell: addressOf(this.column, this.row) });
  }
}
