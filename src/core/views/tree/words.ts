import type { Words } from '../../language/language';
import type { AsideNode, Authority, OutlineFilter } from '../outline/model';
import type { ProofTarget } from '../../proofs/model';
import type { Notice } from './treeRow';

export interface TreeWords {
  readonly targets: Readonly<Record<ProofTarget['kind'], string>>;
  readonly asides: Readonly<Record<AsideNode['why'], string>>;
  readonly asideReasons: Readonly<Record<AsideNode['why'], string>>;
  readonly notices: Readonly<Record<Notice['why'], string>>;
  readonly filters: Readonly<Record<OutlineFilter, string>>;
  readonly filterDetails: Readonly<Record<OutlineFilter, string>>;
  readonly authorities: Readonly<Record<Authority, string>>;
  readonly filterHeadings: Readonly<Record<'left' | 'kinds' | 'authorities' | 'versions', string>>;
  readonly version: (version: string) => string;
  readonly noRow: string;
  readonly noProofRow: string;
  readonly nothingMissing: string;
  readonly chapterChecked: (name: string, errors: number, warnings: number, missing: number) => string;
  readonly showProblems: string;
  readonly filterTitle: string;
  readonly chooseFilter: string;
  readonly searchTitle: string;
  readonly searchPrompt: string;
  readonly searchPlaceholder: string;
  readonly filtered: (filter: string | undefined, search: string | undefined, shown: number) => string;
  readonly dossier: (name: string) => string;
  readonly chapter: (name: string) => string;
  readonly faults: (errors: number, warnings: number) => string;
  readonly toReview: string;
  /** Nothing is reported about a chapter that was not submitted. */
  readonly deposits: Readonly<Record<'submitted' | 'to-modify' | 'validated', string>>;
  /** Empty for none. */
  readonly remarks: (count: number) => string;
  readonly unmatchedProof: string;
  readonly unreadProof: string;
  /** In the view's title. */
  readonly proofs: (fraction: string, rest: string) => string;
  readonly requirements: string;
}

const fr: TreeWords = {
  targets: {
    file: 'fichier',
    gazelle: 'lien Gazelle',
    motco2: 'test MOTCO2',
    cnda: 'CNDA',
    psc: 'habilitation EDC PSC',
    link: 'lien',
    unreadable: 'illisible',
  },
  asides: { unknown: 'Hors catalogue', 'out-of-scope': 'Hors périmètre' },
  asideReasons: {
    unknown: 'Ces entrées portent un identifiant absent du catalogue.',
    'out-of-scope': 'Ces exigences ont une entrée, mais ne sont pas demandées : profils, vague ou nature.',
  },
  notices: {
    'no-catalogue': 'Pas de catalogue : importez un REM (.xlsx)',
    'nothing-matches': 'Aucune exigence ne correspond au filtre',
  },
  filters: {
    all: 'Toutes',
    todo: 'À faire',
    faulty: 'En défaut',
    review: 'À relire',
    remarks: 'Remarques de l’ANS',
  },
  filterDetails: {
    all: 'toutes les exigences qui s’appliquent',
    todo: 'preuve manquante ou constat à corriger',
    faulty: 'erreur à corriger',
    review: 'exigence changée par un nouveau REM',
    remarks: 'remarque ouverte, sur une preuve ou sur tout le chapitre',
  },
  authorities: { cnda: 'CNDA', psc: 'EDC PSC', gazelle: 'Gazelle', motco2: 'MOTCO2' },
  filterHeadings: {
    left: 'Ce qui reste',
    kinds: 'Type de preuve',
    authorities: 'Organisme ou outil de test',
    versions: 'Preuves réalisées avec la version',
  },
  version: (version) => `version ${version}`,
  noRow: 'Sélectionnez d’abord une ligne dans la vue Ségur.',
  noProofRow: 'Sélectionnez d’abord une preuve jointe dans la vue Ségur.',
  nothingMissing: 'Aucune preuve ne manque parmi les exigences affichées.',
  chapterChecked: (name, errors, warnings, missing) =>
    `${name} : ${errors} erreur${errors > 1 ? 's' : ''}, ${warnings} avertissement${warnings > 1 ? 's' : ''}, ${missing} preuve${missing > 1 ? 's' : ''} manquante${missing > 1 ? 's' : ''}.`,
  showProblems: 'Afficher les problèmes',
  filterTitle: 'Filtrer les exigences',
  chooseFilter: 'Quelles exigences afficher ? Les choix de groupes différents se combinent.',
  searchTitle: 'Chercher une exigence',
  searchPrompt: 'Chercher dans les identifiants, les énoncés, les scénarios et les preuves attendues',
  searchPlaceholder: 'accents et casse ignorés ; laisser vide pour tout afficher',
  filtered: (filter, search, shown) =>
    `${[filter, search === undefined ? undefined : `« ${search} »`].filter((part) => part !== undefined).join(' · ')} — ${shown} exigence${shown > 1 ? 's' : ''}`,
  dossier: (name) => `Dossier ${name}`,
  chapter: (name) => `Chapitre ${name}`,
  faults: (errors, warnings) =>
    `${errors} erreur${errors > 1 ? 's' : ''}, ${warnings} avertissement${warnings > 1 ? 's' : ''} (preuves manquantes non comptées)`,
  toReview: 'à relire',
  deposits: { submitted: 'Soumis', 'to-modify': 'À modifier', validated: 'Validé' },
  remarks: (count) => (count === 0 ? '' : count > 1 ? `${count} remarques` : '1 remarque'),
  unmatchedProof: 'preuve attendue non précisée ou inconnue',
  unreadProof: 'preuve illisible',
  proofs: (fraction, rest) => `${fraction} preuves fournies${rest === '' ? '' : `, ${rest}`}`,
  requirements: 'Exigences',
};

const en: TreeWords = {
  targets: {
    file: 'file',
    gazelle: 'Gazelle link',
    motco2: 'MOTCO2 test',
    cnda: 'CNDA',
    psc: 'EDC PSC habilitation',
    link: 'link',
    unreadable: 'unreadable',
  },
  asides: { unknown: 'Not in the catalogue', 'out-of-scope': 'Out of scope' },
  asideReasons: {
    unknown: 'These entries have an id that is not in the catalogue.',
    'out-of-scope': 'These requirements have an entry, but are not asked for: profiles, wave or nature.',
  },
  notices: {
    'no-catalogue': 'No catalogue: import a REM (.xlsx)',
    'nothing-matches': 'No requirement matches the filter',
  },
  filters: {
    all: 'All',
    todo: 'To do',
    faulty: 'Faulty',
    review: 'To review',
    remarks: 'Remarks of the ANS',
  },
  filterDetails: {
    all: 'every requirement that applies',
    todo: 'proof missing or finding to fix',
    faulty: 'error to fix',
    review: 'requirement changed by a new REM',
    remarks: 'open remark, on a proof or on the whole chapter',
  },
  authorities: { cnda: 'CNDA', psc: 'EDC PSC', gazelle: 'Gazelle', motco2: 'MOTCO2' },
  filterHeadings: {
    left: 'What is left',
    kinds: 'Kind of proof',
    authorities: 'Authority or test tool',
    versions: 'Proofs made with version',
  },
  version: (version) => `version ${version}`,
  noRow: 'First select a row in the Ségur view.',
  noProofRow: 'First select an attached proof in the Ségur view.',
  nothingMissing: 'No proof is missing among the requirements shown.',
  chapterChecked: (name, errors, warnings, missing) =>
    `${name}: ${errors} error${errors === 1 ? '' : 's'}, ${warnings} warning${warnings === 1 ? '' : 's'}, ${missing} missing proof${missing === 1 ? '' : 's'}.`,
  showProblems: 'Show Problems',
  filterTitle: 'Filter requirements',
  chooseFilter: 'Which requirements to show? Choices from different groups are combined.',
  searchTitle: 'Search requirements',
  searchPrompt: 'Search in ids, statements, scenarios and expected proofs',
  searchPlaceholder: 'accents and case ignored; leave empty to show all',
  filtered: (filter, search, shown) =>
    `${[filter, search === undefined ? undefined : `“${search}”`].filter((part) => part !== undefined).join(' · ')} — ${shown} requirement${shown === 1 ? '' : 's'}`,
  dossier: (name) => `Dossier ${name}`,
  chapter: (name) => `Chapter ${name}`,
  faults: (errors, warnings) =>
    `${errors} error${errors === 1 ? '' : 's'}, ${warnings} warning${warnings === 1 ? '' : 's'} (missing proofs not counted)`,
  toReview: 'to review',
  deposits: { submitted: 'Submitted', 'to-modify': 'Changes requested', validated: 'Validated' },
  remarks: (count) => (count === 0 ? '' : count > 1 ? `${count} remarks` : '1 remark'),
  unmatchedProof: 'expected proof not stated or unknown',
  unreadProof: 'unreadable proof',
  proofs: (fraction, rest) => `${fraction} proofs provided${rest === '' ? '' : `, ${rest}`}`,
  requirements: 'Requirements',
};

export const treeWords: Words<TreeWords> = { fr, en };
