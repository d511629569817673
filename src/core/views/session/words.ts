import type { Words } from '../../language/language';

interface SessionWords {
  readonly failed: string;
  readonly showLog: string;
  looking(dossier: string): string;
  lookedAt(done: number, total: number): string;
}

export const sessionWords: Words<SessionWords> = {
  fr: {
    failed: 'Ségur n’a pas pu vérifier un dossier. Le journal dit pourquoi.',
    showLog: 'Ouvrir le journal',
    looking: (dossier) => `Ségur lit les preuves de ${dossier}`,
    lookedAt: (done, total) => `${done} sur ${total}`,
  },
  en: {
    failed: 'Ségur could not check a dossier. The log says why.',
    showLog: 'Open the log',
    looking: (dossier) => `Ségur reads the evidence of ${dossier}`,
    lookedAt: (done, total) => `${done} of ${total}`,
  },
};
