/** `npm run sample`: writes the sample's workbook and, by the product's own import, the catalogue of the sample dossier. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { sampleCatalogueText, workbookName } from './sampleCatalogueText';
import { sampleWorkbook } from './sampleWorkbook';

async function generate(): Promise<void> {
  const bytes = await sampleWorkbook();
  writeFileSync(`samples/${workbookName}`, bytes);
  mkdirSync('samples/ris/rem', { recursive: true });
  writeFileSync('samples/ris/rem/REM-IMG-RIS-Va2.rem.yaml', await sampleCatalogueText(bytes));
}

void generate();
