import type { Words } from '../../language/language';

export const hostWords: Words<{ readonly failed: (reason: string) => string; readonly showLog: string }> = {
  fr: { failed: (reason) => `La commande n’a pas abouti : ${reason}`, showLog: 'Ouvrir le journal' },
  en: { failed: (reason) => `The command did not succeed: ${reason}`, showLog: 'Open the log' },
};
