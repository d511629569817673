import type { SentencesOf } from '../family';
import type { timeFindings } from '../findingLists';
import { shown } from '../sentenceText';

export const timeFr: SentencesOf<typeof timeFindings> = {
  'evidence-stale': (stale) => {
    switch (stale.reason) {
      case 'version':
        return `Réalisée avec la version ${shown(stale.version)} ; celle à référencer est ${shown(stale.expected)} (3.2 et 3.2.0 comptent pour la même).`;
      case 'too-old':
        return `Réalisée le ${shown(stale.date)} : elle a ${shown(stale.months)} mois ou plus au dépôt (${shown(stale.released)}), alors qu’il en faut moins.`;
      case 'release':
        return stale.file === ''
          ? `Réalisée le ${shown(stale.date)}, avant la sortie de la version ${shown(stale.expected)} (${shown(stale.released)}).`
          : `« ${shown(stale.file)} » date du ${shown(stale.date)}, avant la sortie de la version ${shown(stale.expected)} (${shown(stale.released)}).`;
    }
  },
  'evidence-expired': ({ file, until }) =>
    `« ${shown(file)} » était valable jusqu’au ${shown(until)} : cette preuve a expiré.`,
  'date-in-future': ({ date, where }) =>
    where === 'file'
      ? `Le fichier indique la date du ${shown(date)}, qui est à venir.`
      : `Date à venir : ${shown(date)}. Une preuve ne peut pas dater de demain.`,
};
