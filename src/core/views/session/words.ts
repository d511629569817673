import type { Words } from '../../language/language';

interface SessionWords {
  readonly failed: string;
  readonly showLog: string;
  /** Above the tree and in the status bar, until a check ends well. */
  readonly outOfDate: string;
  readonly whichDossier: string;
  looking(dossier: string): string;
  lookedAt(done: number, total: number): string;
}

export const sessionWords: Words<SessionWords> = {
  fr: {
    failed: 'Ségur n’a pas pu contrôler un dossier. Le journal en donne la cause.',
    showLog: 'Afficher le journal',
    outOfDate: 'Le dernier contrôle a échoué : l’affichage n’est pas à jour.',
    whichDossier: 'Quel dossier ?',
    looking: (dossier) => `Ségur : lecture des preuves de ${dossier}`,
    lookedAt: (done, total) => `${done} sur ${total}`,
  },
  en: {
    failed: 'Ségur could not check a dossier. The log gives the cause.',
    showLog: 'Show the log',
    outOfDate: 'The last check failed: what is shown is out of date.',
    whichDossier: 'Which dossier?',
    looking: (dossier) => `Ségur: reading the evidence of ${dossier}`,
    lookedAt: (done, total) => `${done} of ${total}`,
  },
};

/** What is reported when a command fails. */
export const commandWords: Words<{ readonly failed: (reason: string) => string; readonly showLog: string }> =
  {
    fr: { failed: (reason) => `La commande a échoué : ${reason}`, showLog: 'Afficher le journal' },
    en: { failed: (reason) => `The command failed: ${reason}`, showLog: 'Show the log' },
  };
