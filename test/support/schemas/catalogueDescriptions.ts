import type { Descriptions } from './descriptions';

const requirement = 'chapters[].requirements[]';
const scenario = `${requirement}.scenarios[]`;
const expectedProof = `${scenario}.proofs[]`;

/** The keys of `*.rem.yaml`. */
export const catalogueDescriptions: Descriptions = {
  '': {
    fr: 'Un catalogue d’exigences, importé du REM de l’agence. Un nouvel import le remplace en entier.',
    en: 'A catalogue of requirements, imported from the agency’s REM. A new import replaces it whole.',
  },
  rem: { fr: 'Version de ce format de fichier : 1.', en: 'Version of this file format: 1.' },
  title: { fr: 'Titre du référentiel.', en: 'Title of the catalogue.' },
  device: { fr: 'Dispositif : RIS, LGC, DPI…', en: 'Dispositif (kind of product): RIS, LGC, DPI…' },
  wave: { fr: 'Vague : 1 ou 2.', en: 'Wave: 1 or 2.' },
  source: { fr: 'Le classeur d’où vient ce catalogue.', en: 'The workbook this catalogue comes from.' },
  'source.file': { fr: 'Nom du classeur.', en: 'Name of the workbook.' },
  'source.sheet': { fr: 'Feuille lue.', en: 'Sheet that was read.' },
  'source.layout': { fr: 'Disposition de la feuille : wide ou long.', en: 'Layout of the sheet: wide or long.' },
  chapters: { fr: 'Les chapitres, dans l’ordre de l’agence.', en: 'The chapters, in the agency’s order.' },
  'chapters[]': { fr: 'Un chapitre et ses exigences.', en: 'A chapter and its requirements.' },
  'chapters[].name': { fr: 'Nom du chapitre.', en: 'Name of the chapter.' },
  'chapters[].requirements': { fr: 'Les exigences du chapitre.', en: 'The requirements of the chapter.' },
  [requirement]: { fr: 'Une exigence, ou une préconisation.', en: 'A requirement, or a recommendation.' },
  [`${requirement}.id`]: { fr: 'Identifiant : SC.PSC.01.', en: 'Id: SC.PSC.01.' },
  [`${requirement}.nature`]: {
    fr: 'EXIGENCE, ou PRECONISATION (jamais contrôlée).',
    en: 'EXIGENCE (requirement), or PRECONISATION (recommendation, never checked).',
  },
  [`${requirement}.profiles`]: {
    fr: 'Profils auxquels l’exigence s’applique ; aucun vaut Général.',
    en: 'Profiles the requirement applies to; none means Général.',
  },
  [`${requirement}.profiles[]`]: { fr: 'Nom d’un profil.', en: 'Name of a profile.' },
  [`${requirement}.perimeter`]: { fr: 'Périmètre : Vague 1, Vague 2.', en: 'Perimeter: Vague 1, Vague 2.' },
  [`${requirement}.criticality`]: {
    fr: 'Criticité : Critique, Majeure, Mineure ou Non définie.',
    en: 'Criticality: Critique, Majeure, Mineure or Non définie.',
  },
  [`${requirement}.status`]: {
    fr: 'Statut de publication : Inchangée, Modifiée…',
    en: 'Publication status: Inchangée (unchanged), Modifiée (changed)…',
  },
  [`${requirement}.previousId`]: {
    fr: 'Identifiant dans la vague précédente (VA N-1).',
    en: 'Id in the previous wave (VA N-1).',
  },
  [`${requirement}.feature`]: { fr: 'Fonction.', en: 'Feature (Fonction).' },
  [`${requirement}.statement`]: { fr: 'Énoncé de l’exigence.', en: 'What the requirement says.' },
  [`${requirement}.comment`]: { fr: 'Commentaire de l’agence.', en: 'The agency’s comment.' },
  [`${requirement}.scenarios`]: { fr: 'Scénarios de conformité.', en: 'Conformity scenarios.' },
  [scenario]: { fr: 'Un scénario et les preuves qu’il attend.', en: 'A scenario and the proofs it expects.' },
  [`${scenario}.id`]: { fr: 'N° de scénario.', en: 'Number of the scenario.' },
  [`${scenario}.text`]: { fr: 'Texte du scénario.', en: 'Text of the scenario.' },
  [`${scenario}.proofs`]: { fr: 'Preuves attendues.', en: 'Expected proofs.' },
  [expectedProof]: { fr: 'Une preuve attendue.', en: 'An expected proof.' },
  [`${expectedProof}.number`]: { fr: 'N° de preuve.', en: 'Number of the proof.' },
  [`${expectedProof}.kinds`]: {
    fr: 'Types de preuve acceptés, déduits du texte à l’import ; à corriger dans le fichier des corrections.',
    en: 'Kinds of proof accepted, inferred from the text at import; to be corrected in the file of corrections.',
  },
  [`${expectedProof}.kinds[]`]: { fr: 'Un type de preuve.', en: 'A kind of proof.' },
  [`${expectedProof}.because`]: {
    fr: 'Les mots du texte dont le type est déduit.',
    en: 'The words of the text from which the kind was inferred.',
  },
  [`${expectedProof}.test`]: { fr: 'Test que le texte nomme.', en: 'Test that the text names.' },
  [`${expectedProof}.several`]: { fr: 'Le texte demande plusieurs preuves.', en: 'The text asks for several proofs.' },
  [`${expectedProof}.demands`]: {
    fr: 'Ce que le texte demande de la forme : plein écran, URL ou date visible, signature, moins d’un an, PDF/A.',
    en: 'What the text asks of the form: full screen, URL or date visible, signature, less than a year old, PDF/A.',
  },
  [`${expectedProof}.demands[]`]: { fr: 'Une forme demandée.', en: 'A form asked for.' },
  [`${expectedProof}.text`]: { fr: 'Texte de la preuve attendue.', en: 'Text of the expected proof.' },
};
