import type { Words } from '../../language/language';

interface DashboardWords {
  readonly title: (product: string) => string;
  readonly caution: string;
  readonly dates: string;
  readonly noDates: string;
  readonly date: (number: string, on: string, days: number) => string;
  readonly pace: (left: number, perWeek: number) => string;
  readonly chapters: string;
  readonly columns: readonly string[];
  readonly steps: string;
}

const plural = (count: number, one: string, many: string): string =>
  `${String(count)} ${count > 1 ? many : one}`;

function daysFr(days: number): string {
  if (days === 0) return 'aujourd’hui';
  return days > 0
    ? `dans ${plural(days, 'jour', 'jours')}`
    : `passée depuis ${plural(-days, 'jour', 'jours')}`;
}

function daysEn(days: number): string {
  if (days === 0) return 'today';
  return days > 0 ? `in ${plural(days, 'day', 'days')}` : `passed ${plural(-days, 'day', 'days')} ago`;
}

export const dashboardWords: Words<DashboardWords> = {
  fr: {
    title: (product) => `Tableau de bord : ${product}`,
    caution:
      'Calculé d’après le seul contenu du dossier (contrôles de forme) ; le reste est à confirmer par vous.',
    dates: 'Dates',
    noDates: 'Aucune date dans segur.yaml.',
    date: (number, on, days) => `Date ${number} : ${on} (Paris), ${daysFr(days)}`,
    pace: (left, perWeek) =>
      ` ; ${plural(left, 'preuve reste', 'preuves restent')} à fournir, soit ${String(perWeek)} par semaine`,
    chapters: 'Chapitres',
    columns: [
      'Chapitre',
      'État',
      'Preuves',
      'Erreurs',
      'Avertissements',
      'Remarques ouvertes',
      'Modifié depuis la soumission',
      'Soumis le',
    ],
    steps: 'Étapes',
  },
  en: {
    title: (product) => `Dashboard: ${product}`,
    caution: 'Computed only from what the dossier contains (checks of form); the rest is for you to confirm.',
    dates: 'Dates',
    noDates: 'No date in segur.yaml.',
    date: (number, on, days) => `Date ${number}: ${on} (Paris), ${daysEn(days)}`,
    pace: (left, perWeek) =>
      `; ${plural(left, 'proof is', 'proofs are')} left, that is ${String(perWeek)} a week`,
    chapters: 'Chapters',
    columns: [
      'Chapter',
      'Status',
      'Proofs',
      'Errors',
      'Warnings',
      'Open remarks',
      'Changed since the submission',
      'Submitted on',
    ],
    steps: 'Steps',
  },
};
