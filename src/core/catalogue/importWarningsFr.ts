import { columnNamesFr } from './columns';
import type { ImportWarningCode } from './importReport';

/** What is reported about each warning: a title for all of its kind, and a sentence for one. */
export type ImportWarningWords = Readonly<
  Record<ImportWarningCode, { readonly title: string; readonly sentence: (params: Params) => string }>
>;

type Params = Readonly<Record<string, string>>;
const param = (params: Params, name: string): string => params[name] ?? '';

export const importWarningsFr: ImportWarningWords = {
  'sheet-ignored': {
    title: 'Feuilles non lues',
    sentence: (p) => `La feuille « ${param(p, 'sheet')} » n’est pas lue.`,
  },
  'layouts-mixed': {
    title: 'Deux présentations mêlées',
    sentence: () => 'Colonnes de preuves numérotées et sans numéro dans la même feuille : toutes sont lues.',
  },
  'column-unknown': {
    title: 'Colonnes inconnues',
    sentence: (p) => `La colonne « ${param(p, 'column')} » est inconnue : elle n’est pas lue.`,
  },
  'column-repeated': {
    title: 'Colonnes en double',
    sentence: (p) => `La colonne « ${param(p, 'column')} » figure déjà : seule la première est lue.`,
  },
  'column-unnamed': {
    title: 'Colonnes sans en-tête',
    sentence: () =>
      'La colonne a des données mais pas d’en-tête (fusion, cellule effacée ?) : elle n’est pas lue.',
  },
  'row-without-id': {
    title: 'Lignes sans identifiant',
    sentence: () => 'Ligne sans identifiant d’exigence : elle n’est pas importée.',
  },
  'row-is-header': {
    title: 'En-têtes répétés',
    sentence: () => 'Ligne d’en-tête répétée au milieu des données : elle n’est pas importée.',
  },
  'row-repeated': {
    title: 'Lignes en double',
    sentence: (p) => `${param(p, 'id')} : même contenu qu’à la ligne ${param(p, 'row')}, compté une fois.`,
  },
  'id-normalised': {
    title: 'Identifiants nettoyés',
    sentence: (p) =>
      `Identifiant lu « ${param(p, 'id')} » après suppression des espaces et caractères superflus.`,
  },
  'id-unusual': {
    title: 'Identifiants inhabituels',
    sentence: (p) =>
      `« ${param(p, 'id')} » n’a pas la forme d’un identifiant d’exigence ; il est repris tel quel.`,
  },
  'id-respelled': {
    title: 'Identifiants écrits de plusieurs façons',
    sentence: (p) => `« ${param(p, 'id')} » est réuni à « ${param(p, 'known')} ».`,
  },
  'id-look-alike': {
    title: 'Identifiants qui se ressemblent',
    sentence: (p) => `« ${param(p, 'id')} » ressemble à « ${param(p, 'known')} » : les deux sont gardés.`,
  },
  'requirement-differs': {
    title: 'Lignes d’une exigence qui se contredisent',
    sentence: (p) =>
      `${param(p, 'id')} : « ${param(p, 'text')} » diffère de « ${param(p, 'known')} » plus haut (${columnNamesFr(param(p, 'column'))}).`,
  },
  'requirement-without-scenario': {
    title: 'Exigences sans scénario',
    sentence: (p) => `${param(p, 'id')} n’a pas de scénario : rien à déposer pour elle.`,
  },
  'profile-empty': {
    title: 'Profils vides',
    sentence: (p) => `${param(p, 'id')} n’a pas de profil : « Général » est supposé.`,
  },
  'profile-respelled': {
    title: 'Profils écrits de plusieurs façons',
    sentence: (p) => `Le profil « ${param(p, 'text')} » est lu comme « ${param(p, 'profile')} ».`,
  },
  'nature-unknown': {
    title: 'Natures inconnues',
    sentence: (p) => `${param(p, 'id')} : nature « ${param(p, 'text')} » inconnue, lue comme EXIGENCE.`,
  },
  'chapter-empty': {
    title: 'Chapitres vides',
    sentence: (p) => `${param(p, 'id')} n’a pas de chapitre : rangée dans « ${param(p, 'chapter')} ».`,
  },
  'statement-empty': {
    title: 'Exigences sans énoncé',
    sentence: (p) => `${param(p, 'id')} n’a pas d’énoncé.`,
  },
  'scenario-differs': {
    title: 'Scénarios à plusieurs textes',
    sentence: (p) => `Scénario ${param(p, 'id')} : « ${param(p, 'text')} » est ajouté au texte lu plus haut.`,
  },
  'scenario-without-id': {
    title: 'Scénarios sans numéro',
    sentence: (p) => `Un scénario de ${param(p, 'id')} n’a pas de numéro.`,
  },
  'scenario-is-requirement': {
    title: 'Scénarios au numéro de leur exigence',
    sentence: (p) => `Le scénario ${param(p, 'id')} a le numéro de son exigence.`,
  },
  'scenario-of-other-requirement': {
    title: 'Scénarios au numéro d’une autre exigence',
    sentence: (p) =>
      `Le numéro ${param(p, 'id')} ne commence pas comme celui de l’exigence ${param(p, 'requirement')}.`,
  },
  'proof-without-number': {
    title: 'Preuves attendues sans numéro',
    sentence: (p) => `Preuve sans numéro : « ${param(p, 'text')} ».`,
  },
  'proof-without-text': {
    title: 'Preuves attendues sans texte',
    sentence: (p) => `La preuve ${param(p, 'number')} n’a pas de texte.`,
  },
  'proof-of-other-scenario': {
    title: 'Preuves au numéro d’un autre scénario',
    sentence: (p) =>
      `Le numéro ${param(p, 'number')} ne commence pas comme celui du scénario ${param(p, 'scenario')}.`,
  },
  'proof-number-repeated': {
    title: 'Numéros de preuve répétés',
    sentence: (p) =>
      `Le numéro ${param(p, 'number')} figure déjà en ${param(p, 'first')} : les deux preuves sont gardées.`,
  },
  'proof-placeholder': {
    title: 'Preuves à définir',
    sentence: (p) => `La preuve ${param(p, 'number')} reste à définir par l’agence.`.replace('  ', ' '),
  },
  'proof-alternatives': {
    title: 'Preuves selon le cas',
    sentence: (p) => `La preuve ${param(p, 'number')} dépend du cas : lisez son texte.`.replace('  ', ' '),
  },
  'proof-repeated': {
    title: 'Preuves en double',
    sentence: (p) => `La preuve ${param(p, 'number')} figure déjà, au même scénario : comptée une fois.`,
  },
  'html-removed': {
    title: 'Restes de HTML',
    sentence: () => 'Balises ou entités HTML retirées du texte.',
  },
  'apostrophe-removed': {
    title: 'Apostrophes retirées',
    sentence: () => 'L’apostrophe qui précédait le texte a été retirée.',
  },
  'rows-hidden': {
    title: 'Lignes masquées',
    sentence: (p) =>
      `Des lignes masquées sont lues comme les autres (${param(p, 'count')}) : ${param(p, 'rows')}.`,
  },
  'sheet-hidden': {
    title: 'Feuille masquée',
    sentence: (p) =>
      `La feuille « ${param(p, 'sheet')} » est masquée dans le classeur, mais c’est elle qui a les colonnes d’un REM : vérifiez que c’est le bon classeur.`,
  },
  'header-merged': {
    title: 'En-têtes fusionnés',
    sentence: (p) =>
      `L’en-tête fusionné ${param(p, 'cells')} ne vaut que pour sa première colonne : vérifiez les suivantes.`,
  },
  'text-unreadable': {
    title: 'Caractères perdus',
    sentence: () =>
      'Des caractères du texte ont été perdus, remplacés par « � » : corrigez la cellule, ou demandez un autre export.',
  },
  'string-missing': {
    title: 'Cellules endommagées',
    sentence: () => 'La cellule renvoie à un texte absent du classeur : elle est lue comme vide.',
  },
  'formula-without-value': {
    title: 'Formules sans résultat',
    sentence: () => 'Le résultat de la formule n’est pas enregistré : la cellule est lue comme vide.',
  },
  'cell-error': {
    title: 'Cellules en erreur',
    sentence: () => 'La cellule montre une erreur du tableur ; elle est reprise telle quelle.',
  },
  'cell-is-date': {
    title: 'Dates',
    sentence: () => 'La cellule contient une date : était-ce un numéro ?',
  },
};
