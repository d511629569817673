import type { Words } from '../../language/language';
import { countOf } from '../../language/plural';

export interface StatusBarWords {
  readonly faults: (errors: number, warnings: number) => string;
  readonly noCatalogue: string;
  readonly click: string;
}

export const statusBarWords: Words<StatusBarWords> = {
  fr: {
    faults: (errors, warnings) =>
      `À corriger : ${countOf(errors, 'erreur', 'erreurs')}, ${countOf(warnings, 'avertissement', 'avertissements')}.`,
    noCatalogue: 'Ce dossier n’a pas de catalogue.',
    click: 'Cliquez pour voir les exigences. Contrôles de forme seulement.',
  },
  en: {
    faults: (errors, warnings) =>
      `To fix: ${errors} ${errors === 1 ? 'error' : 'errors'}, ${warnings} ${warnings === 1 ? 'warning' : 'warnings'}.`,
    noCatalogue: 'This dossier has no catalogue.',
    click: 'Click to see the requirements. Checks of form only.',
  },
};
