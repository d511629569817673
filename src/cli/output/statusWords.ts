import type { Words } from '../../core/language/language';

interface StatusWords {
  readonly usage: string;
  readonly title: (name: string) => string;
  readonly milestones: string;
  readonly noMilestones: string;
  readonly milestone: (name: string, on: string, days: number) => string;
  readonly chapters: string;
  readonly columns: readonly string[];
  readonly counts: (provided: number, expected: number, faulty: number, missing: number) => string;
  readonly faults: (errors: number, warnings: number) => string;
  readonly submitted: (on: string) => string;
  readonly remarks: (count: number) => string;
  readonly changed: (names: readonly string[]) => string;
  readonly steps: string;
  readonly due: (on: string) => string;
  readonly caution: string;
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

export const statusWords: Words<StatusWords> = {
  fr: {
    usage: 'Nommez un seul répertoire, ou aucun : segur-preuves status [répertoire].',
    title: (name) => `État : ${name}`,
    milestones: 'Dates',
    noMilestones: 'aucune date dans segur.yaml',
    milestone: (name, on, days) => `Date ${name.slice(4)} : ${on.replace('T', ' ')} (Paris), ${daysFr(days)}`,
    chapters: 'Chapitres',
    columns: ['Chapitre', 'État', 'Preuves', 'Constats', 'Remarques', 'Soumis le'],
    counts: (provided, expected, faulty, missing) =>
      `${String(provided)}/${String(expected)} fournies, ${String(faulty)} en défaut, ${plural(missing, 'manquante', 'manquantes')}`,
    faults: (errors, warnings) =>
      `${plural(errors, 'erreur', 'erreurs')}, ${plural(warnings, 'avertissement', 'avertissements')}`,
    submitted: (on) => `soumis le ${on}`,
    remarks: (count) => plural(count, 'remarque ouverte', 'remarques ouvertes'),
    changed: (names) => `modifié depuis la soumission : ${names.join(', ')}`,
    steps: 'Étapes',
    due: (on) => `pour le ${on.replace('T', ' ')}`,
    caution:
      'Calculé d’après le seul contenu du dossier (contrôles de forme) ; le reste est à confirmer par vous.',
  },
  en: {
    usage: 'Name one folder, or none: segur-preuves status [folder].',
    title: (name) => `Status: ${name}`,
    milestones: 'Dates',
    noMilestones: 'no date in segur.yaml',
    milestone: (name, on, days) => `Date ${name.slice(4)}: ${on.replace('T', ' ')} (Paris), ${daysEn(days)}`,
    chapters: 'Chapters',
    columns: ['Chapter', 'Status', 'Proofs', 'Findings', 'Remarks', 'Submitted on'],
    counts: (provided, expected, faulty, missing) =>
      `${String(provided)}/${String(expected)} provided, ${String(faulty)} faulty, ${String(missing)} missing`,
    faults: (errors, warnings) =>
      `${plural(errors, 'error', 'errors')}, ${plural(warnings, 'warning', 'warnings')}`,
    submitted: (on) => `submitted on ${on}`,
    remarks: (count) => plural(count, 'open remark', 'open remarks'),
    changed: (names) => `changed since the submission: ${names.join(', ')}`,
    steps: 'Steps',
    due: (on) => `due ${on.replace('T', ' ')}`,
    caution: 'Computed only from what the dossier contains (checks of form); the rest is for you to confirm.',
  },
};
