import type { Severity } from '../../core/findings/model';
import type { Words } from '../../core/language/language';

interface FormatWords {
  readonly severities: Readonly<Record<Severity, string>>;
  readonly severityTitles: Readonly<Record<Severity, string>>;
  readonly errorsOn: (count: number) => string;
  readonly title: string;
  readonly columns: readonly string[];
  readonly more: (count: number) => string;
  readonly moreDossiers: (count: number) => string;
  readonly nothing: string;
  readonly caution: string;
}

export const formatWords: Words<FormatWords> = {
  fr: {
    severities: { error: 'erreur', warning: 'avertissement', information: 'information' },
    severityTitles: { error: 'Erreurs', warning: 'Avertissements', information: 'Informations' },
    errorsOn: (count) => (count > 1 ? `${String(count)} erreurs` : '1 erreur'),
    title: 'Ségur Preuves : contrôle du dossier',
    columns: ['Dossier', 'Fournies', 'Attendues', 'En défaut', 'Manquantes', 'Erreurs', 'Avertissements'],
    more: (count) =>
      count > 1
        ? `… et ${String(count)} autres constats : « segur-preuves check » les montre tous.`
        : '… et 1 autre constat : « segur-preuves check » le montre.',
    moreDossiers: (count) => (count > 1 ? `… et ${String(count)} autres dossiers.` : '… et 1 autre dossier.'),
    nothing: 'Aucun constat.',
    caution: 'Contrôles de forme et de cohérence : ils ne disent pas qu’un produit est conforme.',
  },
  en: {
    severities: { error: 'error', warning: 'warning', information: 'information' },
    severityTitles: { error: 'Errors', warning: 'Warnings', information: 'Information' },
    errorsOn: (count) => (count === 1 ? '1 error' : `${String(count)} errors`),
    title: 'Ségur Preuves: check of the dossier',
    columns: ['Dossier', 'Provided', 'Expected', 'Faulty', 'Missing', 'Errors', 'Warnings'],
    more: (count) =>
      count === 1
        ? '… and 1 more finding: “segur-preuves check” shows it.'
        : `… and ${String(count)} more findings: “segur-preuves check” shows them all.`,
    moreDossiers: (count) =>
      count === 1 ? '… and 1 more dossier.' : `… and ${String(count)} more dossiers.`,
    nothing: 'No findings.',
    caution: 'Checks of form and coherence: they do not say that a product is compliant.',
  },
};
