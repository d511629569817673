import type { Words } from '../../language/language';
import type { Severity } from '../../findings/model';

interface ReportWords {
  readonly title: (product: string) => string;
  readonly aim: string;
  readonly statement: string;
  readonly scenario: string;
  readonly expected: string;
  readonly evidence: string;
  readonly nothing: string;
  readonly findings: string;
  readonly setAside: string;
  readonly severities: Readonly<Record<Severity, string>>;
  readonly masked: string;
  readonly notReadable: string;
  readonly leftOut: string;
  readonly firstLines: string;
  readonly test: string;
  readonly version: string;
  readonly madeOn: string;
  readonly remarks: (count: number) => string;
  readonly filter: string;
  readonly filterPlaceholder: string;
  /** Above the requirements of a chapter. */
  readonly requirements: string;
  readonly onlyLeft: string;
  readonly nothingFound: string;
  readonly attach: string;
  /** To the entry, or to the requirement's page. */
  readonly open: string;
  readonly openInBrowser: string;
  readonly savedAs: (file: string) => string;
}

export const reportWords: Words<ReportWords> = {
  fr: {
    title: (product) => `Aperçu : ${product}`,
    aim: 'Contrôles de forme et de cohérence ; la conformité est jugée par l’ANS.',
    statement: 'Énoncé',
    scenario: 'Scénario',
    expected: 'Preuve attendue',
    evidence: 'Preuves jointes',
    nothing: 'Rien n’est joint : preuve manquante.',
    findings: 'Constats',
    setAside: 'Non applicable',
    severities: { error: 'Erreur', warning: 'Avertissement', information: 'Information' },
    masked: 'Contenu masqué : il contient peut-être l’identité de patients.',
    notReadable: 'Le fichier ne peut pas être lu.',
    leftOut: 'Vidéo ou son non inclus : à lire dans le fichier.',
    firstLines: 'Premières lignes',
    test: 'Test',
    version: 'Version',
    madeOn: 'Réalisée le',
    remarks: (count) => `${String(count)} ${count > 1 ? 'remarques ouvertes' : 'remarque ouverte'}`,
    filter: 'Filtrer',
    filterPlaceholder: 'Mots ; accents et casse ignorés',
    requirements: 'Exigences',
    onlyLeft: 'Seulement ce qui reste à faire',
    nothingFound: 'Aucune exigence ne correspond au filtre.',
    attach: 'Joindre…',
    open: 'Ouvrir',
    openInBrowser: 'Ouvrir dans le navigateur',
    savedAs: (file) => `L’aperçu est dans ${file}.`,
  },
  en: {
    title: (product) => `Preview: ${product}`,
    aim: 'Checks of form and coherence; compliance is for the ANS to judge.',
    statement: 'Statement',
    scenario: 'Scenario',
    expected: 'Expected proof',
    evidence: 'Proofs attached',
    nothing: 'Nothing is attached: missing proof.',
    findings: 'Findings',
    setAside: 'Not applicable',
    severities: { error: 'Error', warning: 'Warning', information: 'Information' },
    masked: 'Content masked: it may contain the identity of patients.',
    notReadable: 'The file can’t be read.',
    leftOut: 'Video or sound not included: play it from the file.',
    firstLines: 'First lines',
    test: 'Test',
    version: 'Version',
    madeOn: 'Made on',
    remarks: (count) => `${String(count)} ${count > 1 ? 'open remarks' : 'open remark'}`,
    filter: 'Filter',
    filterPlaceholder: 'Words; case and accents ignored',
    requirements: 'Requirements',
    onlyLeft: 'Only what is left to do',
    nothingFound: 'No requirement matches the filter.',
    attach: 'Attach…',
    open: 'Open',
    openInBrowser: 'Open in Browser',
    savedAs: (file) => `The preview is in ${file}.`,
  },
};
