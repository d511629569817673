import type { Words } from '../../language/language';

export interface DocumentLinkWords {
  readonly openFile: string;
  readonly openCatalogue: string;
}

export const documentLinkWords: Words<DocumentLinkWords> = {
  fr: { openFile: 'Ouvrir le fichier', openCatalogue: 'Ouvrir le catalogue' },
  en: { openFile: 'Open the file', openCatalogue: 'Open the catalogue' },
};
