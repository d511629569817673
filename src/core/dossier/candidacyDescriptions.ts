import type { Words } from '../language/language';

/** What the keys of `segur.yaml` mean that are about the candidacy, as in `dossierDescriptions`. */
export const candidacyDescriptions: Readonly<Record<string, Words<string>>> = {
  candidacy: {
    fr: 'Où en est la candidature auprès de l’agence.',
    en: 'Where the candidacy stands with the agency.',
  },
  'candidacy.charterAcceptedOn': {
    fr: 'Date d’acceptation de la charte, AAAA-MM-JJ.',
    en: 'Date on which the charter was accepted, YYYY-MM-DD.',
  },
  'candidacy.administrative': {
    fr: 'Le dossier administratif (date 1).',
    en: 'The administrative file (date 1).',
  },
  'candidacy.administrative.submittedOn': submitted(),
  'candidacy.administrative.validatedOn': validated(),
  'candidacy.eligibility': {
    fr: 'L’éligibilité : les chapitres s’ouvrent au dépôt une fois qu’elle est acceptée.',
    en: 'The eligibility: chapters open for deposit once it is accepted.',
  },
  'candidacy.eligibility.submittedOn': submitted(),
  'candidacy.eligibility.validatedOn': validated(),
  'candidacy.convention': {
    fr: 'La convention, signée par le représentant légal.',
    en: 'The agreement (convention), signed by the legal representative.',
  },
  'candidacy.convention.signedOn': {
    fr: 'Date de signature, AAAA-MM-JJ.',
    en: 'Date of signature, YYYY-MM-DD.',
  },
  'candidacy.college': { fr: 'La décision du collège.', en: 'The decision of the committee (collège).' },
  'candidacy.college.on': { fr: 'Date de la décision, AAAA-MM-JJ.', en: 'Date of the decision, YYYY-MM-DD.' },
  'candidacy.college.decision': {
    fr: 'reference (référencé) ou non-reference (non référencé).',
    en: 'reference (listed) or non-reference (not listed).',
  },
  'candidacy.college.reasons': { fr: 'Les motifs de la décision.', en: 'The reasons for the decision.' },
  'candidacy.college.reasons[]': { fr: 'Un motif.', en: 'A reason.' },
  'candidacy.whiteLabel': {
    fr: 'Le produit est la marque blanche d’un autre.',
    en: 'The product is a white label of another one.',
  },
  'candidacy.whiteLabel.of': {
    fr: 'Le produit d’origine et sa version.',
    en: 'The original product and its version.',
  },
  'candidacy.whiteLabel.modified': {
    fr: 'Modifiée (true) : une partie des preuves est à redéposer ; sinon le référencement est repris.',
    en: 'Modified (true): part of the proofs has to be deposited again; otherwise the listing is inherited.',
  },
  'candidacy.audit': { fr: 'Un audit après référencement.', en: 'An audit after listing.' },
  'candidacy.audit.on': { fr: 'Date de l’audit, AAAA-MM-JJ.', en: 'Date of the audit, YYYY-MM-DD.' },
  'candidacy.audit.chapters': { fr: 'Les chapitres audités.', en: 'The chapters that are audited.' },
  'candidacy.audit.chapters[]': { fr: 'Nom d’un chapitre.', en: 'Name of a chapter.' },
  components: {
    fr: 'Les composants de la solution, chacun avec son NIL.',
    en: 'The components of the solution, each with its NIL.',
  },
  'components[]': { fr: 'Un composant.', en: 'A component.' },
  'components[].role': {
    fr: 'main (principal), proxy (un au plus) ou additional (additionnel).',
    en: 'main, proxy (one at most) or additional.',
  },
  'components[].name': { fr: 'Nom du composant.', en: 'Name of the component.' },
  'components[].nil': {
    fr: 'NIL du composant, donné par le CNDA.',
    en: 'NIL of the component, given by the CNDA.',
  },
  'components[].version': { fr: 'Version du composant.', en: 'Version of the component.' },
  group: {
    fr: 'Un groupement solidaire d’éditeurs, représenté par un chef de file.',
    en: 'A group of jointly liable vendors, represented by a lead.',
  },
  'group.lead': { fr: 'L’éditeur chef de file.', en: 'The lead vendor.' },
  'group.members': { fr: 'Les éditeurs du groupement.', en: 'The vendors of the group.' },
  'group.members[]': { fr: 'Un éditeur.', en: 'A vendor.' },
  'group.mandate': {
    fr: 'Chemin du mandat signé par tous, depuis ce répertoire.',
    en: 'Path of the mandate signed by all, from this folder.',
  },
  distributors: { fr: 'Les distributeurs du produit.', en: 'The distributors of the product.' },
  'distributors[]': { fr: 'Un distributeur.', en: 'A distributor.' },
  'distributors[].name': { fr: 'Nom du distributeur.', en: 'Name of the distributor.' },
  'distributors[].mandate': {
    fr: 'Chemin de son mandat, depuis ce répertoire.',
    en: 'Path of its mandate, from this folder.',
  },
};

function submitted(): Words<string> {
  return { fr: 'Date de soumission, AAAA-MM-JJ.', en: 'Date of submission, YYYY-MM-DD.' };
}

function validated(): Words<string> {
  return {
    fr: 'Date de validation par l’agence, AAAA-MM-JJ.',
    en: 'Date of validation by the agency, YYYY-MM-DD.',
  };
}
