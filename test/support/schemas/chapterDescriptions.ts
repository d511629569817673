import type { Descriptions } from './descriptions';

const proof = 'requirements.*.proofs[]';

/** The keys of `<chapter>.preuves.yaml`. */
export const chapterDescriptions: Descriptions = {
  '': {
    fr: 'Les preuves d’un chapitre : ce qui est joint, et à quelle exigence.',
    en: 'The proofs of a chapter: what is attached, and to which requirement.',
  },
  chapter: { fr: 'Nom du chapitre, comme dans le catalogue.', en: 'Name of the chapter, as in the catalogue.' },
  requirements: {
    fr: 'Les exigences, par identifiant : SC.PSC.01.',
    en: 'The requirements, by id: SC.PSC.01.',
  },
  'requirements.*': {
    fr: 'Ce qui est joint à cette exigence, ou pourquoi elle ne s’applique pas.',
    en: 'What is attached to this requirement, or why it does not apply.',
  },
  'requirements.*.proofs': {
    fr: 'Les preuves jointes, fichiers ou liens.',
    en: 'The proofs attached, files or links.',
  },
  [proof]: {
    fr: 'Une preuve, avec une seule de ces clés : file, gazelle, motco2, cnda, psc ou link.',
    en: 'A proof, with exactly one of these keys: file, gazelle, motco2, cnda, psc or link.',
  },
  [`${proof}.for`]: {
    fr: 'La preuve attendue : son numéro, ou <scénario>#<rang> s’il n’est pas unique. Facultatif quand une seule est attendue.',
    en: 'The expected proof: its number, or <scenario>#<position> where that is not unique. Optional where only one is expected.',
  },
  [`${proof}.file`]: {
    fr: 'Chemin du fichier, depuis le répertoire de ce fichier, « / » entre les parties.',
    en: 'Path of the file, from the folder of this YAML file, “/” between parts.',
  },
  [`${proof}.gazelle`]: {
    fr: 'Lien permanent du rapport ou du test Gazelle.',
    en: 'Permanent link of the Gazelle report or test.',
  },
  [`${proof}.motco2`]: { fr: 'Numéro du test MOTCO2 (MSSanté).', en: 'Number of the MOTCO2 test (MSSanté).' },
  [`${proof}.cnda`]: {
    fr: 'Justificatif du CNDA : suivi du dossier, puis attestation de conformité.',
    en: 'Document from the CNDA: progress of the request, then attestation of conformity.',
  },
  [`${proof}.cnda.request`]: {
    fr: 'La demande de segur.yaml (requests: cnda:), par son service ou sa référence : elle donne ce qui n’est pas écrit ici.',
    en: 'The request of segur.yaml (requests: cnda:), by its service or its reference: it gives what is not written here.',
  },
  [`${proof}.cnda.opposableUntil`]: {
    fr: 'Date d’opposabilité, AAAA-MM-JJ : ensuite il faut une nouvelle demande.',
    en: 'Opposability date, YYYY-MM-DD: after it a new request is needed.',
  },
  [`${proof}.state`]: {
    fr: 'Où en est le test Gazelle : a-verifier, ou verifie ; il vaut preuve une fois vérifié.',
    en: 'Where the Gazelle test stands: a-verifier, or verifie; it is a proof once it is verified.',
  },
  [`${proof}.result`]: {
    fr: 'Résultat du test MOTCO2 : ok ou ko ; un test échoué n’est pas une preuve.',
    en: 'Result of the MOTCO2 test: ok or ko; a failed test is not a proof.',
  },
  [`${proof}.ranOn`]: { fr: 'Jour du test, AAAA-MM-JJ.', en: 'Day of the test, YYYY-MM-DD.' },
  [`${proof}.cnda.file`]: {
    fr: 'Copie d’écran de l’espace personnel, ou attestation (PDF).',
    en: 'Screenshot of the personal space, or the attestation (PDF).',
  },
  [`${proof}.cnda.stage`]: {
    fr: 'Étape atteinte au CNDA ; une preuve vaut à partir de « pre-examen ».',
    en: 'Stage reached at the CNDA; a proof counts from “pre-examen” on.',
  },
  [`${proof}.cnda.expectedOn`]: {
    fr: 'Date de retour annoncée par le CNDA, AAAA-MM-JJ.',
    en: 'Answer date announced by the CNDA, YYYY-MM-DD.',
  },
  [`${proof}.psc`]: {
    fr: 'Habilitation de l’espace de confiance Pro Santé Connect.',
    en: 'Habilitation of the Pro Santé Connect trust space.',
  },
  [`${proof}.psc.file`]: { fr: 'Chemin de l’habilitation.', en: 'Path of the habilitation.' },
  [`${proof}.psc.role`]: {
    fr: 'Rôle : user (éditeur de logiciel utilisateur) ou proxy (éditeur proxy e-santé).',
    en: 'Role: user (vendor of user software) or proxy (vendor of an e-health proxy).',
  },
  [`${proof}.link`]: { fr: 'Toute autre page, en https.', en: 'Any other page, over https.' },
  [`${proof}.test`]: {
    fr: 'Nom du test d’où vient la preuve, comme CI-SIS-CR-CDA-N1-Create_doc-Sc1.',
    en: 'Name of the test the proof comes from, such as CI-SIS-CR-CDA-N1-Create_doc-Sc1.',
  },
  [`${proof}.sha256`]: {
    fr: 'Empreinte du fichier, écrite et contrôlée par Ségur Preuves.',
    en: 'Hash of the file, written and checked by Ségur Preuves.',
  },
  [`${proof}.version`]: {
    fr: 'Version du produit avec laquelle la preuve a été réalisée.',
    en: 'Version of the product that the proof was made with.',
  },
  [`${proof}.madeOn`]: { fr: 'Jour où la preuve a été faite, AAAA-MM-JJ.', en: 'Day the proof was made, YYYY-MM-DD.' },
  [`${proof}.note`]: { fr: 'Une note pour vous, sans effet.', en: 'A note for yourself, without effect.' },
  [`${proof}.ignore`]: {
    fr: 'Constats ignorés pour cette preuve : une raison par code.',
    en: 'Findings ignored for this proof: a reason for each code.',
  },
  [`${proof}.ignore.*`]: { fr: 'Pourquoi ce constat est ignoré.', en: 'Why this finding is ignored.' },
  'requirements.*.toReview': {
    fr: 'Le REM qui a changé l’exigence depuis que ses preuves ont été jointes. À retirer une fois l’exigence relue ; écrit par le passage à un nouveau REM.',
    en: 'The REM that changed the requirement since its proofs were attached. To be removed once the requirement is reviewed; written by the move to a new REM.',
  },
  'requirements.*.notApplicable': {
    fr: 'Pourquoi l’exigence ne s’applique pas à ce produit : la justification est obligatoire.',
    en: 'Why the requirement does not apply to this product: the reason is required.',
  },
  'requirements.*.note': { fr: 'Une note pour vous, sans effet.', en: 'A note for yourself, without effect.' },
  'requirements.*.ignore': {
    fr: 'Constats ignorés pour cette exigence : une raison par code.',
    en: 'Findings ignored for this requirement: a reason for each code.',
  },
  'requirements.*.ignore.*': { fr: 'Pourquoi ce constat est ignoré.', en: 'Why this finding is ignored.' },
};
