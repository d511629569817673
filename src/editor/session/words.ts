import type { Words } from '../../core/language/language';

export const sessionWords: Words<{ readonly failed: string; readonly showLog: string }> = {
  fr: {
    failed: 'Ségur n’a pas pu vérifier un dossier. Le journal dit pourquoi.',
    showLog: 'Ouvrir le journal',
  },
  en: { failed: 'Ségur could not check a dossier. The log says why.', showLog: 'Open the log' },
};
