/** `npm run sample`: writes the sample's workbook and imports it, by the product itself, into the sample dossier's catalogue. */
import { writeFileSync } from 'node:fs';
import { sampleWorkbook } from './sampleWorkbook';

void sampleWorkbook().then((bytes) => {
  writeFileSync('samples/REM-IMG-RIS-Va2-exemple.xlsx', bytes);
});
