import type { Words } from '../../language/language';

export interface StatusBarWords {
  readonly spoken: (product: string, provided: number, expected: number) => string;
  readonly tooltip: (provided: number, expected: number, setAside: number) => string;
  readonly faults: (errors: number, warnings: number) => string;
  readonly noCatalogue: string;
  readonly click: string;
}

export const statusBarWords: Words<StatusBarWords> = {
  fr: {
    spoken: (product, provided, expected) => `${product} : ${provided} preuves sur ${expected}`,
    tooltip: (provided, expected, setAside) =>
      `${provided} preuves jointes sur ${expected} attendues${setAside === 0 ? '' : `, ${setAside} non applicables`}.`,
    faults: (errors, warnings) => `À corriger : ${errors} erreur(s), ${warnings} avertissement(s).`,
    noCatalogue: 'Ce dossier n’a pas de catalogue.',
    click: 'Cliquez pour voir les exigences. Contrôles de forme seulement.',
  },
  en: {
    spoken: (product, provided, expected) => `${product}: ${provided} of ${expected} proofs`,
    tooltip: (provided, expected, setAside) =>
      `${provided} of ${expected} expected proofs attached${setAside === 0 ? '' : `, ${setAside} not applicable`}.`,
    faults: (errors, warnings) => `To mend: ${errors} error(s), ${warnings} warning(s).`,
    noCatalogue: 'This dossier has no catalogue.',
    click: 'Click to see the requirements. Checks of form only.',
  },
};
