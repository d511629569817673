import { importWorkbook } from '../../../src/core/catalogue/importWorkbook';
import { writeCatalogue } from '../../../src/core/catalogue/writeCatalogue';
import { sampleTitle } from './workbook/remSheets';

export const workbookName = 'REM-IMG-RIS-Va2-exemple.xlsx';

/** Said in place of the usual heading, which speaks of the agency's text. */
const heading = `# Catalogue d'exemple, importé de ${workbookName} par « npm run sample ».
# Énoncés, scénarios et preuves attendues sont fictifs : rien ici n'est de l'agence. Every statement is our own.
`;

/**
 * The catalogue that the product makes of the sample's workbook; only its title and its heading are changed, to say that
 * it is a sample. Throws where the workbook is refused.
 */
export async function sampleCatalogueText(workbook: Uint8Array): Promise<string> {
  const imported = await importWorkbook(workbook, workbookName);
  if (imported.kind === 'refused') throw new Error(`The sample's workbook was refused: ${imported.reason}`);
  const text = writeCatalogue({ ...imported.catalogue, title: sampleTitle });
  return heading + text.replace(/^(?:#.*\n)+/u, '');
}
