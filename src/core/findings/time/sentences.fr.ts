import type { SentencesOf } from '../family';
import { shown } from '../sentenceText';
import type { timeFindings } from './timeFindings';

export const timeFr: SentencesOf<typeof timeFindings> = {
  'evidence-stale': (stale) => {
    switch (stale.reason) {
      case 'version':
        return `Faite avec la version ${shown(stale.version)} ; celle à référencer est ${shown(stale.expected)} (3.2 et 3.2.0 comptent pour la même).`;
      case 'too-old':
        return `Du ${shown(stale.date)} : ${shown(stale.months)} mois ou plus au ${shown(stale.released)}, alors qu’il en faut moins.`;
      case 'release':
        return stale.file === ''
          ? `Faite le ${shown(stale.date)}, avant la sortie de la version ${shown(stale.expected)} (${shown(stale.released)}).`
          : `« ${shown(stale.file)} » date du ${shown(stale.date)}, avant la sortie de la version ${shown(stale.expected)} (${shown(stale.released)}).`;
    }
  },
  'evidence-expired': ({ file, until }) =>
    `« ${shown(file)} » était valable jusqu’au ${shown(until)} : cette preuve a expiré.`,
  'date-in-future': ({ date, where }) =>
    where === 'file'
      ? `Le fichier se dit fait le ${shown(date)}, une date à venir.`
      : `${shown(date)} est à venir : aucune preuve ne peut encore en dater.`,
};
