import type { Language, Words } from '../../core/language/language';

interface CompareWords {
  readonly usage: string;
  readonly profilesUsage: string;
  readonly notACatalogue: (path: string) => string;
  readonly faults: (path: string, count: number, line: number) => string;
  readonly noCatalogue: (path: string) => string;
}

const words: Words<CompareWords> = {
  fr: {
    usage:
      'Nommez deux catalogues (.rem.yaml ou .xlsx) : segur-preuves compare <ancien> <nouveau> ; avec --dossier, l’ancien peut être omis.',
    profilesUsage: 'Nommez un catalogue (.rem.yaml ou .xlsx) : segur-preuves profiles <catalogue>.',
    notACatalogue: (path) =>
      `${path} n’est pas un catalogue : un .rem.yaml ou un classeur .xlsx est attendu.`,
    faults: (path, count, line) =>
      `${path} : ${count > 1 ? `${count} erreurs de lecture` : '1 erreur de lecture'} (à partir de la ligne ${line}) ; le reste est comparé.`,
    noCatalogue: (path) => `Le dossier ${path} n’a pas de catalogue à comparer.`,
  },
  en: {
    usage:
      'Name two catalogues (.rem.yaml or .xlsx): segur-preuves compare <old> <new>; with --dossier, the old one may be left out.',
    profilesUsage: 'Name a catalogue (.rem.yaml or .xlsx): segur-preuves profiles <catalogue>.',
    notACatalogue: (path) => `${path} is not a catalogue: a .rem.yaml or an .xlsx workbook is expected.`,
    faults: (path, count, line) =>
      `${path}: ${count === 1 ? '1 reading error' : `${count} reading errors`} (from line ${line} on); the rest is compared.`,
    noCatalogue: (path) => `The dossier ${path} has no catalogue to compare with.`,
  },
};

export function compareWords(language: Language): CompareWords {
  return words[language];
}
