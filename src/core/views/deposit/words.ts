import type { Words } from '../../language/language';

interface DepositWords {
  readonly noDossier: string;
  readonly noCatalogue: string;
  readonly whichChapter: string;
  readonly depositTitle: string;
  readonly submitTitle: string;
  readonly answerTitle: string;
  readonly validateTitle: string;
  readonly previewTitle: string;
  /** A chapter can't be submitted: how many errors and missing proofs. */
  readonly notReady: (chapter: string, count: number) => string;
  readonly showProblems: string;
  readonly submitted: (chapter: string, proofs: number) => string;
  readonly show: string;
  readonly noSubmission: (chapter: string) => string;
  readonly cannotWrite: (file: string) => string;
  readonly message: string;
  readonly messagePlaceholder: string;
  readonly messageRequired: string;
  readonly whichProofs: string;
  readonly wholeChapter: string;
  readonly recorded: (chapter: string, remarks: number) => string;
  readonly validated: (chapter: string) => string;
}

const plural = (count: number, one: string, many: string): string =>
  `${String(count)} ${count > 1 ? many : one}`;

export const depositWords: Words<DepositWords> = {
  fr: {
    noDossier: 'Aucun dossier (segur.yaml) n’est ouvert.',
    noCatalogue: 'Aucun catalogue n’est chargé : importez d’abord un REM.',
    whichChapter: 'Quel chapitre ?',
    depositTitle: 'Déposer ce chapitre',
    submitTitle: 'Chapitre soumis',
    answerTitle: 'Enregistrer une réponse de l’ANS',
    validateTitle: 'Chapitre validé',
    previewTitle: 'Aperçu du chapitre',
    notReady: (chapter, count) =>
      `« ${chapter} » n’est pas prêt : ${plural(count, 'point à corriger', 'points à corriger')}. Rien n’a été écrit.`,
    showProblems: 'Afficher les problèmes',
    submitted: (chapter, proofs) =>
      `Soumission de « ${chapter} » enregistrée : ${plural(proofs, 'preuve', 'preuves')}.`,
    show: 'Afficher',
    noSubmission: (chapter) => `« ${chapter} » n’a pas de soumission : enregistrez-la d’abord.`,
    cannotWrite: (file) =>
      `${file} n’a pas été modifié : corrigez d’abord ses erreurs, ou modifiez-le à la main.`,
    message: 'Le message de l’ANS',
    messagePlaceholder: 'Collez le message reçu sur Convergence',
    messageRequired: 'Collez le texte du message.',
    whichProofs: 'Les preuves concernées ; laisser vide pour tout le chapitre',
    wholeChapter: 'Tout le chapitre',
    recorded: (chapter, remarks) =>
      `Réponse enregistrée pour « ${chapter} » : ${plural(remarks, 'remarque', 'remarques')}.`,
    validated: (chapter) => `« ${chapter} » est validé.`,
  },
  en: {
    noDossier: 'No dossier (segur.yaml) is open.',
    noCatalogue: 'No catalogue is loaded: import a REM first.',
    whichChapter: 'Which chapter?',
    depositTitle: 'Deposit this chapter',
    submitTitle: 'Chapter submitted',
    answerTitle: 'Record an answer from the ANS',
    validateTitle: 'Chapter validated',
    previewTitle: 'Preview of the chapter',
    notReady: (chapter, count) =>
      `“${chapter}” is not ready: ${plural(count, 'problem to fix', 'problems to fix')}. Nothing was written.`,
    showProblems: 'Show Problems',
    submitted: (chapter, proofs) =>
      `Submission of “${chapter}” recorded: ${plural(proofs, 'proof', 'proofs')}.`,
    show: 'Show',
    noSubmission: (chapter) => `“${chapter}” has no submission: record it first.`,
    cannotWrite: (file) => `${file} was not changed: fix its errors first, or edit it by hand.`,
    message: 'The message from the ANS',
    messagePlaceholder: 'Paste the message received on Convergence',
    messageRequired: 'Paste the text of the message.',
    whichProofs: 'The proofs concerned; leave empty for the whole chapter',
    wholeChapter: 'The whole chapter',
    recorded: (chapter, remarks) =>
      `Answer recorded for “${chapter}”: ${plural(remarks, 'remark', 'remarks')}.`,
    validated: (chapter) => `“${chapter}” is validated.`,
  },
};
