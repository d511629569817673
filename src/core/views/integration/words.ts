import type { Words } from '../../language/language';
import type { IntegrationKind } from './integration';

interface KindWords {
  readonly label: string;
  readonly detail: string;
}

interface IntegrationWords {
  readonly title: string;
  readonly which: string;
  readonly kinds: Readonly<Record<IntegrationKind, KindWords>>;
  readonly noDossier: string;
  readonly exists: (path: string) => string;
  readonly existsDetail: string;
  readonly replace: string;
  readonly written: (paths: readonly string[]) => string;
  readonly alreadyThere: (path: string) => string;
  readonly copied: (path: string) => string;
}

export const integrationWords: Words<IntegrationWords> = {
  fr: {
    title: 'Ajouter le contrôle à l’intégration continue',
    which: 'Où le contrôle doit-il s’exécuter ?',
    kinds: {
      github: {
        label: 'GitHub Actions',
        detail: 'Constats sur les lignes de la pull request, résumé du job',
      },
      gitlab: {
        label: 'GitLab CI/CD',
        detail: 'Rapport de qualité du code et un cas de test par exigence',
      },
      'pre-commit': { label: 'pre-commit', detail: 'Contrôle sur le poste, avant chaque commit' },
    },
    noDossier: 'Aucun dossier n’est ouvert : créez-en un, ou ouvrez l’exemple.',
    exists: (path) => `${path} existe déjà. Le remplacer ?`,
    existsDetail: 'Ctrl+Z rétablit le texte actuel.',
    replace: 'Remplacer',
    written: (paths) => `Contrôle ajouté : ${paths.join(', ')}. Relisez, puis validez dans git.`,
    alreadyThere: (path) => `Le contrôle est déjà dans ${path}.`,
    copied: (path) =>
      `La forme de ${path} ne permet pas d’y ajouter le contrôle sans risque. Le texte à ajouter est dans le presse-papiers.`,
  },
  en: {
    title: 'Add the Check to Continuous Integration',
    which: 'Where should the check run?',
    kinds: {
      github: {
        label: 'GitHub Actions',
        detail: 'Findings on the lines of the pull request, summary of the job',
      },
      gitlab: { label: 'GitLab CI/CD', detail: 'Code quality report and one test case per requirement' },
      'pre-commit': { label: 'pre-commit', detail: 'Checks on your machine, before each commit' },
    },
    noDossier: 'No dossier is open: create one, or open the sample.',
    exists: (path) => `${path} already exists. Replace it?`,
    existsDetail: 'Ctrl+Z restores the present text.',
    replace: 'Replace',
    written: (paths) => `Check added: ${paths.join(', ')}. Review, then commit.`,
    alreadyThere: (path) => `The check is already in ${path}.`,
    copied: (path) =>
      `${path} is in a form to which the check can’t be added safely. The text to add is in the clipboard.`,
  },
};
