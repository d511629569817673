import { withoutAccents } from '../catalogue/spelling';

/** The folder of a dossier that holds its catalogues. */
export const catalogueFolder = 'rem';

export const catalogueSuffix = '.rem.yaml';

/** The name of the catalogue that a workbook becomes, safe on every system: `REM-IMG-RIS-Va2.xlsx` gives `REM-IMG-RIS-Va2.rem.yaml`. */
export function catalogueFileName(workbookName: string): string {
  const stem = withoutAccents(workbookName.replace(/\.(?:xlsx|xlsm)$/i, '').slice(0, 200))
    .replace(/[^A-Za-z0-9._-]+/g, '-')
    .replace(/^[-._]+|[-._]+$/g, '')
    .slice(0, 80);
  return `${stem === '' ? 'catalogue' : stem}${catalogueSuffix}`;
}

/** Whether a name typed by a user will do for a catalogue on every system. */
export function isCatalogueFileName(name: string): boolean {
  return /^[A-Za-z0-9][A-Za-z0-9._-]{0,79}\.rem\.yaml$/.test(name);
}
