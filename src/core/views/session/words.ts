import type { Words } from '../../language/language';

interface SessionWords {
  readonly failed: string;
  readonly showLog: string;
  /** Above the tree and in the status bar, until a check ends well. */
  readonly outOfDate: string;
  looking(dossier: string): string;
  lookedAt(done: number, total: number): string;
}

export const sessionWords: Words<SessionWords> = {
  fr: {
    failed: 'Ségur n’a pas pu vérifier un dossier. Le journal dit pourquoi.',
    showLog: 'Ouvrir le journal',
    outOfDate: 'La dernière vérification a échoué : ce qui est affiché date d’avant.',
    looking: (dossier) => `Ségur lit les preuves de ${dossier}`,
    lookedAt: (done, total) => `${done} sur ${total}`,
  },
  en: {
    failed: 'Ségur could not check a dossier. The log says why.',
    showLog: 'Open the log',
    outOfDate: 'The last check failed: what is shown is from before it.',
    looking: (dossier) => `Ségur reads the evidence of ${dossier}`,
    lookedAt: (done, total) => `${done} of ${total}`,
  },
};

/** What is said where a command fails. */
export const commandWords: Words<{ readonly failed: (reason: string) => string; readonly showLog: string }> =
  {
    fr: { failed: (reason) => `La commande n’a pas abouti : ${reason}`, showLog: 'Ouvrir le journal' },
    en: { failed: (reason) => `The command did not succeed: ${reason}`, showLog: 'Open the log' },
  };
