import type { Words } from '../../language/language';

interface NewRemWords {
  readonly compareTitle: string;
  readonly moveTitle: string;
  readonly noDossier: string;
  readonly noCatalogue: string;
  readonly importIt: string;
  readonly whichRem: string;
  readonly workbook: string;
  readonly workbookDetail: string;
  readonly catalogues: string;
  readonly unreadable: (name: string) => string;
  readonly same: (name: string) => string;
  readonly diffTitle: (before: string, after: string) => string;
  readonly compared: (before: string, after: string) => string;
  readonly move: string;
  readonly seeReport: string;
  readonly question: Readonly<
    Record<'requirement' | 'expected-proof', (before: string, after: string) => string>
  >;
  readonly yes: Readonly<Record<'requirement' | 'expected-proof', string>>;
  readonly no: string;
  readonly noDetail: string;
  readonly later: string;
  readonly laterDetail: string;
  readonly former: (text: string) => string;
  readonly next: (text: string) => string;
  readonly review: string;
  readonly apply: (files: number) => string;
  readonly applyDetail: string;
  readonly discard: string;
  readonly cannotWrite: string;
  readonly notApplied: string;
  readonly changedMeanwhile: (path: string) => string;
  readonly moved: (numbers: Moved) => string;
}

/** What a move did. */
export interface Moved {
  readonly renamed: number;
  readonly unplaced: number;
  readonly open: number;
  readonly lookAgain: number;
  /** Chapter files that could not be edited safely. */
  readonly untouched: readonly string[];
  /** Chosen profiles that the new REM does not know. */
  readonly lostProfiles: readonly string[];
}

export const newRemWords: Words<NewRemWords> = {
  fr: {
    compareTitle: 'Comparer avec un nouveau REM',
    moveTitle: 'Passer au nouveau REM',
    noDossier: 'Aucun dossier n’est ouvert : ouvrez le répertoire qui contient « segur.yaml ».',
    noCatalogue: 'Ce dossier n’a pas encore de catalogue à comparer : importez d’abord son REM.',
    importIt: 'Importer un REM…',
    whichRem: 'Quel est le nouveau REM ?',
    workbook: 'Choisir un classeur (.xlsx)…',
    workbookDetail: 'Lecture seule : rien n’est écrit',
    catalogues: 'Catalogues déjà importés',
    unreadable: (name) => `« ${name} » n’est pas un catalogue lisible.`,
    same: (name) => `« ${name} » est déjà le catalogue de ce dossier.`,
    diffTitle: (before, after) => `${before} ↔ ${after}`,
    compared: (before, after) => `Comparaison de « ${before} » avec « ${after} ». Rien n’a été modifié.`,
    move: 'Passer au nouveau REM…',
    seeReport: 'Afficher le rapport',
    question: {
      requirement: (before, after) => `${before} est-elle devenue ${after} ?`,
      'expected-proof': (before, after) => `La preuve ${before} est-elle devenue ${after} ?`,
    },
    yes: { requirement: 'Oui, la même exigence', 'expected-proof': 'Oui, la même preuve' },
    no: 'Non',
    noDetail: 'Ce qui y était joint reste dans son fichier, sous « Sans correspondance dans le nouveau REM »',
    later: 'Plus tard',
    laterDetail: 'Laisser tel quel, à relire',
    former: (text) => `Avant : ${text}`,
    next: (text) => `Après : ${text}`,
    review: 'Relisez les changements ci-dessous : aucune preuve n’est retirée',
    apply: (files) => `Appliquer (${count(files, 'fichier modifié', 'fichiers modifiés')})`,
    applyDetail: 'Le nouveau catalogue est ajouté, l’ancien reste ; Ctrl+Z défait tout',
    discard: 'Ne rien changer',
    cannotWrite: '« segur.yaml » ne peut pas être modifié pour le nouveau catalogue : corrigez-le d’abord.',
    notApplied: 'Rien n’a été modifié.',
    changedMeanwhile: (path) =>
      `« ${path} » a changé pendant les questions : rien n’a été modifié. Relancez la commande.`,
    moved: ({ renamed, unplaced, open, lookAgain, untouched, lostProfiles }) =>
      [
        `Le dossier suit le nouveau REM : ${count(renamed, 'identifiant renommé', 'identifiants renommés')}`,
        count(unplaced, 'élément sans correspondance', 'éléments sans correspondance'),
        count(open, 'question en suspens', 'questions en suspens'),
        count(lookAgain, 'preuve à relire', 'preuves à relire'),
      ].join(', ') +
      listed('. Profils à choisir de nouveau : ', lostProfiles) +
      listed('. Fichiers non modifiés : ', untouched) +
      '.',
  },
  en: {
    compareTitle: 'Compare with a new REM',
    moveTitle: 'Move to the new REM',
    noDossier: 'No dossier is open: open the folder that holds “segur.yaml”.',
    noCatalogue: 'This dossier has no catalogue to compare with yet: import its REM first.',
    importIt: 'Import a REM…',
    whichRem: 'Which is the new REM?',
    workbook: 'Choose a workbook (.xlsx)…',
    workbookDetail: 'Read only: nothing is written',
    catalogues: 'Catalogues already imported',
    unreadable: (name) => `“${name}” is not a readable catalogue.`,
    same: (name) => `“${name}” is already the catalogue of this dossier.`,
    diffTitle: (before, after) => `${before} ↔ ${after}`,
    compared: (before, after) => `“${before}” was compared with “${after}”. Nothing was changed.`,
    move: 'Move to the new REM…',
    seeReport: 'Show the report',
    question: {
      requirement: (before, after) => `Has ${before} become ${after}?`,
      'expected-proof': (before, after) => `Has proof ${before} become ${after}?`,
    },
    yes: { requirement: 'Yes, the same requirement', 'expected-proof': 'Yes, the same proof' },
    no: 'No',
    noDetail: 'What is attached to it stays in its file, under “Sans correspondance dans le nouveau REM”',
    later: 'Later',
    laterDetail: 'Leave as it is, to review',
    former: (text) => `Before: ${text}`,
    next: (text) => `After: ${text}`,
    review: 'Review the changes below: no proof is removed',
    apply: (files) => `Apply (${count(files, 'file changed', 'files changed')})`,
    applyDetail: 'The new catalogue is added, the old one stays; Ctrl+Z undoes everything',
    discard: 'Change nothing',
    cannotWrite: '“segur.yaml” can’t be changed to the new catalogue: fix it first.',
    notApplied: 'Nothing was changed.',
    changedMeanwhile: (path) =>
      `“${path}” changed while the questions were open: nothing was changed. Run the command again.`,
    moved: ({ renamed, unplaced, open, lookAgain, untouched, lostProfiles }) =>
      [
        `The dossier follows the new REM: ${count(renamed, 'id renamed', 'ids renamed')}`,
        count(unplaced, 'item without a match', 'items without a match'),
        count(open, 'open question', 'open questions'),
        count(lookAgain, 'proof to review', 'proofs to review'),
      ].join(', ') +
      listed('. Profiles to choose again: ', lostProfiles) +
      listed('. Files not changed: ', untouched) +
      '.',
  },
};

function count(number: number, one: string, many: string): string {
  return `${number} ${number > 1 ? many : one}`;
}

function listed(head: string, names: readonly string[]): string {
  return names.length === 0 ? '' : head + names.join(', ');
}
