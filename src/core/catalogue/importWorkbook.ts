import type { WorkbookRefusal } from '../xlsx/model';
import { readWorkbook } from '../xlsx/readWorkbook';
import { importCatalogue } from './importCatalogue';
import type { ImportReport } from './importReport';
import type { Catalogue } from './model';
import { writeCatalogue } from './writeCatalogue';

export type ImportRefusal = WorkbookRefusal | 'no-rem-sheet' | 'no-requirement';

export type ImportResult =
  | {
      readonly kind: 'imported';
      readonly catalogue: Catalogue;
      readonly report: ImportReport;
      /** The `*.rem.yaml` to write. */
      readonly text: string;
    }
  | { readonly kind: 'refused'; readonly reason: ImportRefusal };

/**
 * Bytes of an `.xlsx` to a catalogue and what was strange in it. `fileName` is noted as the source. Nothing of the bytes
 * makes it throw. Heavy: load it when it is needed.
 */
export async function importWorkbook(bytes: Uint8Array, fileName: string): Promise<ImportResult> {
  const reading = await readWorkbook(bytes);
  if (reading.kind === 'refused') return reading;
  const imported = importCatalogue(reading.workbook, fileName);
  if (!imported) return { kind: 'refused', reason: 'no-rem-sheet' };
  if (imported.report.rows === 0) return { kind: 'refused', reason: 'no-requirement' };
  return { kind: 'imported', ...imported, text: writeCatalogue(imported.catalogue) };
}
