import type { Descriptions } from './descriptions';

const submission = 'submissions[]';
const proof = `${submission}.proofs[]`;
const answer = `${submission}.answer`;
const remark = `${answer}.remarks[]`;

/** The keys of `depots/<chapter>.depot.yaml`. */
export const depositDescriptions: Descriptions = {
  '': {
    fr: 'Ce qui a été déposé pour un chapitre, et ce que l’ANS a répondu.',
    en: 'What was deposited for a chapter, and what the ANS answered.',
  },
  depot: { fr: 'Version de ce format : 1.', en: 'Version of this format: 1.' },
  chapter: { fr: 'Nom du chapitre, comme dans le catalogue.', en: 'Name of the chapter, as in the catalogue.' },
  submissions: { fr: 'Les soumissions du chapitre.', en: 'The submissions of the chapter.' },
  [submission]: { fr: 'Une soumission.', en: 'A submission.' },
  [`${submission}.on`]: { fr: 'Date de la soumission, AAAA-MM-JJ.', en: 'Date of the submission, YYYY-MM-DD.' },
  [`${submission}.version`]: { fr: 'Version du produit déposé.', en: 'Version of the product deposited.' },
  [`${submission}.proofs`]: {
    fr: 'Ce qui a été déposé ; n’est jamais réécrit.',
    en: 'What was deposited; never rewritten.',
  },
  [proof]: {
    fr: 'Une preuve déposée, avec une seule de ces clés : file, gazelle, motco2, cnda, psc ou link.',
    en: 'A deposited proof, with exactly one of these keys: file, gazelle, motco2, cnda, psc or link.',
  },
  [`${proof}.requirement`]: { fr: 'L’exigence.', en: 'The requirement.' },
  [`${proof}.for`]: {
    fr: 'La preuve attendue, comme dans le fichier du chapitre.',
    en: 'The expected proof, as in the chapter file.',
  },
  [`${proof}.file`]: { fr: 'Le fichier, depuis preuves/.', en: 'The file, from preuves/.' },
  [`${proof}.gazelle`]: { fr: 'Le lien permanent Gazelle.', en: 'The permanent Gazelle link.' },
  [`${proof}.motco2`]: { fr: 'Le numéro du test MOTCO2.', en: 'The number of the MOTCO2 test.' },
  [`${proof}.cnda`]: { fr: 'Le justificatif du CNDA.', en: 'The document from the CNDA.' },
  [`${proof}.cnda.file`]: { fr: 'Le fichier, depuis preuves/.', en: 'The file, from preuves/.' },
  [`${proof}.cnda.stage`]: { fr: 'L’étape au moment du dépôt.', en: 'The stage at the time of the deposit.' },
  [`${proof}.psc`]: { fr: 'L’habilitation EDC PSC.', en: 'The EDC PSC habilitation.' },
  [`${proof}.psc.file`]: { fr: 'Le fichier, depuis preuves/.', en: 'The file, from preuves/.' },
  [`${proof}.psc.role`]: { fr: 'Le rôle : user ou proxy.', en: 'The role: user or proxy.' },
  [`${proof}.link`]: { fr: 'Un autre lien.', en: 'Another link.' },
  [`${proof}.sha256`]: { fr: 'SHA-256 du fichier déposé.', en: 'SHA-256 of the deposited file.' },
  [`${proof}.expected`]: {
    fr: 'SHA-256 du texte de la preuve attendue au moment du dépôt.',
    en: 'SHA-256 of the text of the expected proof at the time of the deposit.',
  },
  [answer]: {
    fr: 'La réponse de l’ANS ; absente tant qu’il n’y en a pas.',
    en: 'The answer of the ANS; absent while there is none.',
  },
  [`${answer}.on`]: { fr: 'Date de la réponse, AAAA-MM-JJ.', en: 'Date of the answer, YYYY-MM-DD.' },
  [`${answer}.status`]: {
    fr: 'a-modifier (à modifier) ou valide (chapitre validé).',
    en: 'a-modifier (changes asked for) or valide (chapter validated).',
  },
  [`${answer}.remarks`]: { fr: 'Les remarques.', en: 'The remarks.' },
  [remark]: { fr: 'Une remarque.', en: 'A remark.' },
  [`${remark}.for`]: {
    fr: 'La preuve attendue ; absente si la remarque porte sur tout le chapitre.',
    en: 'The expected proof; absent where the remark is about the whole chapter.',
  },
  [`${remark}.text`]: { fr: 'Le texte de la remarque.', en: 'The text of the remark.' },
  [`${remark}.reply`]: { fr: 'Votre réponse.', en: 'Your reply.' },
  [`${remark}.settledOn`]: {
    fr: 'Date où la remarque a été traitée, AAAA-MM-JJ ; absente tant qu’elle est ouverte.',
    en: 'Date on which the remark was settled, YYYY-MM-DD; absent while it is open.',
  },
};
