import type { Words } from '../../language/language';
import type { FinancingDay } from './afterListing';
import type { Entry, EntryName } from './entries';

/** The columns of figures in the table of chapters. */
export type CountColumn =
  | 'provided'
  | 'faulty'
  | 'missing'
  | 'errors'
  | 'warnings'
  | 'notChecked'
  | 'notApplicable'
  | 'remarks';

/** Those of texts. */
export type TextColumn = 'changed' | 'submitted' | 'lastChange';

interface DashboardWords {
  readonly title: (product: string) => string;
  readonly caution: string;
  readonly dates: string;
  readonly noDates: string;
  readonly pace: (remaining: number, perWeek: number) => string;
  readonly chapters: string;
  readonly columns: Readonly<Record<'chapter' | 'state' | CountColumn | TextColumn, string>>;
  readonly total: string;
  /** What a button on a chapter does. */
  readonly preview: (chapter: string) => string;
  readonly deposit: string;
  readonly depositOf: (chapter: string) => string;
  readonly steps: string;
  readonly requests: string;
  readonly order: string;
  readonly cndaColumns: readonly string[];
  readonly pscColumns: readonly string[];
  /** What the stage of a request asks for; `''` where none is written. */
  readonly cndaAsks: (stage: string) => string;
  readonly pscAsks: (stage: string) => string;
  readonly cited: (count: number) => string;
  readonly entries: string;
  readonly entryColumns: readonly string[];
  readonly entryNames: Readonly<Record<EntryName, string>>;
  readonly entryAsks: Readonly<Record<EntryName, string>>;
  readonly applies: Readonly<Record<Entry['applies'], string>>;
  readonly after: string;
  readonly drimM: string;
  readonly operator: string;
  readonly pilots: (count: number) => string;
  readonly financing: Readonly<Record<FinancingDay['what'], string>>;
  readonly financingUnknown: string;
  readonly systems: string;
  readonly systemsHow: string;
  readonly support: string;
  readonly openDossier: string;
}

const plural = (count: number, one: string, many: string): string =>
  `${String(count)} ${count > 1 ? many : one}`;

const runningFr =
  'Une copie d’écran de l’espace personnel CNDA : informations du logiciel, étape, date de retour prévue. L’attestation la remplacera.';
const runningEn =
  'A screenshot of the personal CNDA space: the software’s information, the stage, the expected date of the answer. The attestation will replace it.';

export const dashboardWords: Words<DashboardWords> = {
  fr: {
    title: (product) => `Tableau de bord : ${product}`,
    caution:
      'Calculé d’après le seul contenu du dossier (contrôles de forme) ; le reste est à confirmer par vous.',
    dates: 'Dates',
    noDates: 'Aucune date dans segur.yaml.',
    pace: (remaining, perWeek) =>
      ` ; ${plural(remaining, 'preuve reste', 'preuves restent')} à fournir, soit ${String(perWeek)} par semaine`,
    chapters: 'Chapitres',
    columns: {
      chapter: 'Chapitre',
      state: 'État',
      provided: 'Fournies',
      faulty: 'En défaut',
      missing: 'Manquantes',
      errors: 'Erreurs',
      warnings: 'Avertissements',
      notChecked: 'Non contrôlées',
      notApplicable: 'Non applicables',
      remarks: 'Remarques ouvertes',
      changed: 'Modifié depuis la soumission',
      submitted: 'Soumis le',
      lastChange: 'Dernière modification',
    },
    total: 'Total',
    preview: (chapter) => `Aperçu du chapitre ${chapter}`,
    deposit: 'Déposer…',
    depositOf: (chapter) => `Déposer le chapitre ${chapter}…`,
    steps: 'Étapes',
    requests: 'Demandes CNDA et EDC PSC',
    order:
      'Dans cet ordre : habilitation EDC PSC, homologation CNDA, référencement. Un dossier peut être complet avec des demandes CNDA en pré-examen ; il n’est référencé qu’avec les attestations.',
    cndaColumns: [
      'Service',
      'Référence',
      'Version',
      'NIL',
      'Étape',
      'Retour prévu le',
      'Opposable jusqu’au',
      'Citée par',
      'Cette étape demande',
    ],
    pscColumns: ['Rôle', 'NRU', 'Demande Datapass', 'Client_ID', 'Étape', 'Cette étape demande'],
    cndaAsks: (stage) =>
      new Map([
        ['initialisation', 'Ce n’est pas encore une preuve : attendez le pré-examen (« En cours / actif »).'],
        ['pre-examen', runningFr],
        ['examen-de-conformite', runningFr],
        ['finalisation', runningFr],
        ['attestation', 'L’attestation de conformité (PDF), et non le courrier de référencement.'],
      ]).get(stage) ?? 'L’étape de la demande n’est pas indiquée dans segur.yaml.',
    pscAsks: (stage) =>
      new Map([
        ['demande', 'Le numéro de demande Datapass (pas celui de l’habilitation) et le NRU du rôle.'],
        ['bac-a-sable', 'Le Client_ID du bac à sable et les tests à terminer.'],
        ['habilite', 'Le Client_ID de production.'],
      ]).get(stage) ?? 'L’étape de la demande n’est pas indiquée dans segur.yaml.',
    cited: (count) => plural(count, 'preuve', 'preuves'),
    entries: 'Entrée dans ce cycle',
    entryColumns: ['Cas', 'Ce dossier', 'À prouver de nouveau'],
    entryNames: {
      first: 'Première candidature',
      'wave-1': 'Référencé en vague 1',
      group: 'Groupement d’éditeurs',
      components: 'Solution en plusieurs composants',
      'white-label-same': 'Marque blanche sans modification',
      'white-label-changed': 'Marque blanche modifiée',
      'major-version': 'Nouvelle version majeure',
      'rem-changed': 'REM modifié',
      audit: 'Audit après référencement',
    },
    entryAsks: {
      first: 'Toutes les preuves : rien n’est repris d’une autre candidature.',
      'wave-1':
        'Les preuves critiques seulement ; référence wiin.io demandée. « Critique » au sens du REM : à confirmer par vous.',
      group: 'Les preuves transversales une seule fois, par l’éditeur mandataire ; mandat signé par tous.',
      components: 'Un NIL par composant ; un proxy ne va jamais sans composant principal.',
      'white-label-same': 'Rien : le référencement du produit d’origine vaut. À confirmer par vous.',
      'white-label-changed': 'Une partie des preuves ; lesquelles : à confirmer par vous.',
      'major-version': 'À confirmer par vous.',
      'rem-changed': 'Ce qui a changé : « Comparer avec un nouveau REM… ». Le reste : à confirmer par vous.',
      audit: 'Les chapitres annoncés : voir candidacy: audit: dans segur.yaml.',
    },
    applies: { yes: 'oui', no: 'non', unknown: 'à confirmer par vous' },
    after: 'Après le référencement',
    drimM: 'Intégration à l’espace de confiance DRIM-M.',
    operator: 'Habilitation « opérateur de service », si vous opérez le service : à confirmer par vous.',
    pilots: (count) =>
      count === 0
        ? 'Financement : aucun site pilote demandé.'
        : `Financement : ${String(count)} sites pilotes demandés.`,
    financing: {
      requests: 'Demandes de financement',
      works: 'Fin des travaux',
      balance: 'Demande de solde',
    },
    financingUnknown: 'Dates et conditions du financement : à confirmer par vous.',
    systems: 'Liens',
    systemsHow: 'Rien n’est ouvert avant que vous cliquiez.',
    support: 'Demande de support MOTCO2…',
    openDossier: 'Ouvrir segur.yaml',
  },
  en: {
    title: (product) => `Dashboard: ${product}`,
    caution: 'Computed only from what the dossier contains (checks of form); the rest is for you to confirm.',
    dates: 'Dates',
    noDates: 'No date in segur.yaml.',
    pace: (remaining, perWeek) =>
      `; ${plural(remaining, 'proof is', 'proofs are')} left, that is ${String(perWeek)} a week`,
    chapters: 'Chapters',
    columns: {
      chapter: 'Chapter',
      state: 'Status',
      provided: 'Provided',
      faulty: 'Faulty',
      missing: 'Missing',
      errors: 'Errors',
      warnings: 'Warnings',
      notChecked: 'Not checked',
      notApplicable: 'Not applicable',
      remarks: 'Open remarks',
      changed: 'Changed since the submission',
      submitted: 'Submitted on',
      lastChange: 'Last change',
    },
    total: 'Total',
    preview: (chapter) => `Preview of the chapter ${chapter}`,
    deposit: 'Deposit…',
    depositOf: (chapter) => `Deposit the chapter ${chapter}…`,
    steps: 'Steps',
    requests: 'CNDA and EDC PSC requests',
    order:
      'In this order: EDC PSC habilitation, CNDA certification, listing. A file may be complete with CNDA requests in pre-examination; it is listed only with the attestations.',
    cndaColumns: [
      'Service',
      'Reference',
      'Version',
      'NIL',
      'Stage',
      'Answer expected on',
      'Opposable until',
      'Cited by',
      'This stage asks for',
    ],
    pscColumns: ['Role', 'NRU', 'Datapass request', 'Client_ID', 'Stage', 'This stage asks for'],
    cndaAsks: (stage) =>
      new Map([
        ['initialisation', 'It is not a proof yet: wait for the pre-examination (“En cours / actif”).'],
        ['pre-examen', runningEn],
        ['examen-de-conformite', runningEn],
        ['finalisation', runningEn],
        ['attestation', 'The attestation of conformity (PDF), not the listing letter.'],
      ]).get(stage) ?? 'The stage of the request is not given in segur.yaml.',
    pscAsks: (stage) =>
      new Map([
        ['demande', 'The number of the Datapass request (not of the habilitation) and the NRU of the role.'],
        ['bac-a-sable', 'The Client_ID of the sandbox, and the tests to finish.'],
        ['habilite', 'The production Client_ID.'],
      ]).get(stage) ?? 'The stage of the request is not given in segur.yaml.',
    cited: (count) => plural(count, 'proof', 'proofs'),
    entries: 'Entry into this cycle',
    entryColumns: ['Case', 'This dossier', 'To be proved again'],
    entryNames: {
      first: 'First candidacy',
      'wave-1': 'Listed in wave 1',
      group: 'Group of vendors',
      components: 'Solution of several components',
      'white-label-same': 'White label, unchanged',
      'white-label-changed': 'White label, changed',
      'major-version': 'New major version',
      'rem-changed': 'REM changed',
      audit: 'Audit after listing',
    },
    entryAsks: {
      first: 'All proofs: nothing is carried over from another candidacy.',
      'wave-1':
        'Critical proofs only; the wiin.io reference is asked for. “Critique” as in the REM: to be confirmed by you.',
      group: 'Cross-cutting (transversales) proofs once, by the lead vendor; a mandate signed by all.',
      components: 'A NIL for each component; a proxy never without a main component.',
      'white-label-same':
        'Nothing: the listing of the original product still applies. To be confirmed by you.',
      'white-label-changed': 'A part of the proofs; which ones: to be confirmed by you.',
      'major-version': 'To be confirmed by you.',
      'rem-changed': 'What changed: “Compare with a New REM…”. The rest: to be confirmed by you.',
      audit: 'The chapters announced: see candidacy: audit: in segur.yaml.',
    },
    applies: { yes: 'yes', no: 'no', unknown: 'to be confirmed by you' },
    after: 'After the listing',
    drimM: 'Integration into the DRIM-M trust space.',
    operator: 'Habilitation “opérateur de service”, if you operate the service: to be confirmed by you.',
    pilots: (count) =>
      count === 0
        ? 'Funding: no pilot site is required.'
        : `Funding: ${String(count)} pilot sites are required.`,
    financing: {
      requests: 'Funding requests',
      works: 'End of the work',
      balance: 'Request for the final payment',
    },
    financingUnknown: 'Dates and terms of the funding: to be confirmed by you.',
    systems: 'Links',
    systemsHow: 'Nothing is opened before you click.',
    support: 'MOTCO2 Support Request…',
    openDossier: 'Open segur.yaml',
  },
};
