import { importMessage } from '../../core/catalogue/importMessages';
import type { ImportReport } from '../../core/catalogue/importReport';
import type { Language } from '../../core/language/language';

/** The report of an import for programs, as the contract has it. */
export function importAsJson(report: ImportReport, output: string, language: Language): unknown {
  const { warnings, ...counts } = report;
  const listed = warnings.map((warning) => ({
    code: warning.code,
    cell: warning.cell,
    message: importMessage(warning, language),
  }));
  return { ...counts, output, warnings: listed };
}
