import { sampleCatalogue } from './catalogue/sampleCatalogue';
import { remSheets, sampleTitle } from './workbook/remSheets';
import { writeWorkbook } from './workbook/writeWorkbook';

/** The bytes of `samples/REM-IMG-RIS-Va2-exemple.xlsx`, the same on every machine. */
export function sampleWorkbook(): Promise<Buffer> {
  return writeWorkbook(sampleTitle, remSheets(sampleCatalogue));
}
