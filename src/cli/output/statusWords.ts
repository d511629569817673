import { dayText, minuteText } from '../../core/language/dayText';
import type { Words } from '../../core/language/language';

interface StatusWords {
  readonly usage: string;
  readonly title: (name: string) => string;
  readonly milestones: string;
  readonly noMilestones: string;
  readonly chapters: string;
  readonly columns: readonly string[];
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

export const statusWords: Words<StatusWords> = {
  fr: {
    usage: 'Nommez un seul répertoire, ou aucun : segur-preuves status [répertoire].',
    title: (name) => `État : ${name}`,
    milestones: 'Dates',
    noMilestones: 'aucune date dans segur.yaml',
    chapters: 'Chapitres',
    columns: ['Chapitre', 'État', 'Preuves', 'Constats', 'Remarques', 'Soumis le'],
    faults: (errors, warnings) =>
      `${plural(errors, 'erreur', 'erreurs')}, ${plural(warnings, 'avertissement', 'avertissements')}`,
    submitted: (on) => `soumis le ${dayText(on, 'fr')}`,
    remarks: (count) => plural(count, 'remarque ouverte', 'remarques ouvertes'),
    changed: (names) => `modifié depuis la soumission : ${names.join(', ')}`,
    steps: 'Étapes',
    due: (on) => `pour le ${minuteText(on, 'fr')}`,
    caution:
      'Calculé d’après le seul contenu du dossier (contrôles de forme) ; le reste est à confirmer par vous.',
  },
  en: {
    usage: 'Name one folder, or none: segur-preuves status [folder].',
    title: (name) => `Status: ${name}`,
    milestones: 'Dates',
    noMilestones: 'no date in segur.yaml',
    chapters: 'Chapters',
    columns: ['Chapter', 'Status', 'Proofs', 'Findings', 'Remarks', 'Submitted on'],
    faults: (errors, warnings) =>
      `${plural(errors, 'error', 'errors')}, ${plural(warnings, 'warning', 'warnings')}`,
    submitted: (on) => `submitted on ${on}`,
    remarks: (count) => plural(count, 'open remark', 'open remarks'),
    changed: (names) => `changed since the submission: ${names.join(', ')}`,
    steps: 'Steps',
    due: (on) => `due ${minuteText(on, 'en')}`,
    caution: 'Computed only from what the dossier contains (checks of form); the rest is for you to confirm.',
  },
};
