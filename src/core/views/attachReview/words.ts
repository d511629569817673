import { countOf } from '../../language/plural';
import type { Words } from '../../language/language';

export interface ReviewWords {
  readonly title: string;
  readonly intro: (count: number) => string;
  readonly groups: Readonly<
    Record<'matched' | 'ambiguous' | 'unmatched' | 'already', (count: number) => string>
  >;
  readonly unmatchedHelp: string;
  readonly expectedProof: string;
  readonly expectedProofOf: (file: string) => string;
  readonly another: string;
  readonly anotherFor: (file: string) => string;
  readonly candidates: string;
  readonly give: (proof: string, file: string) => string;
  readonly selected: (file: string) => string;
  readonly together: string;
  readonly giveSelected: string;
  readonly inOrder: string;
  readonly inOrderHelp: string;
  readonly attach: (count: string) => string;
  readonly cancel: string;
  readonly nothingYet: string;
  readonly unknown: string;
  readonly keys: string;
  readonly attachedAs: (path: string) => string;
  readonly missing: string;
  readonly thumbnail: (file: string) => string;
  readonly noThumbnail: string;
  readonly choose: string;
  readonly chooseButton: string;
  readonly reading: string;
  readonly noFile: string;
  readonly unread: (names: string) => string;
  readonly done: (count: number, already: number) => string;
  readonly nothingNew: string;
  readonly refused: (paths: string) => string;
  readonly changed: string;
}

export const reviewWords: Words<ReviewWords> = {
  fr: {
    title: 'Joindre des fichiers',
    intro: (count) =>
      `${countOf(count, 'fichier', 'fichiers')} à répartir. Rien n’est écrit avant « Joindre » ; les originaux restent où ils sont.`,
    groups: {
      matched: (count) => `Reconnus (${count})`,
      ambiguous: (count) => `À choisir (${count})`,
      unmatched: (count) => `Sans identifiant (${count})`,
      already: (count) => `Déjà joints (${count})`,
    },
    unmatchedHelp:
      'Dans l’ordre de leur date. Choisissez la preuve attendue de chacun, ou cochez-en plusieurs.',
    expectedProof: 'Preuve attendue',
    expectedProofOf: (file) => `Preuve attendue pour ${file}`,
    another: 'Une autre preuve attendue',
    anotherFor: (file) => `Joindre aussi ${file} à une autre preuve attendue`,
    candidates: 'Possibles :',
    give: (proof, file) => `Attribuer ${file} à ${proof}`,
    selected: (file) => `Cocher ${file}`,
    together: 'Preuve attendue des fichiers cochés',
    giveSelected: 'Attribuer aux fichiers cochés',
    inOrder: 'Répartir dans l’ordre',
    inOrderHelp:
      'Attribue aux fichiers cochés cette preuve attendue et les suivantes sans preuve, une à chacun.',
    attach: (count) => `Joindre (${count})`,
    cancel: 'Annuler',
    nothingYet: 'Aucun fichier n’a encore de preuve attendue.',
    unknown: 'Cette preuve attendue n’existe pas dans le dossier.',
    keys: 'Entrée passe au fichier suivant, Ctrl+Entrée joint.',
    attachedAs: (path) => `Déjà joint : ${path}`,
    missing: 'manquante',
    thumbnail: (file) => `Aperçu de ${file}`,
    noThumbnail: 'Pas d’aperçu',
    choose: 'Répertoire des fichiers à joindre',
    chooseButton: 'Examiner',
    reading: 'Lecture des fichiers à joindre',
    noFile: 'Ce répertoire ne contient aucun fichier à joindre.',
    unread: (names) => `Ne peut pas être lu : ${names}.`,
    done: (count, already) =>
      `${countOf(count, 'fichier joint', 'fichiers joints')}${already === 0 ? '' : `, ${countOf(already, 'déjà joint', 'déjà joints')}`} — Ctrl+Z défait tout`,
    nothingNew: 'Tous ces fichiers sont déjà joints : rien n’a été écrit.',
    refused: (paths) => `Rien n’a été joint dans ${paths} : corrigez d’abord les erreurs de syntaxe.`,
    changed: 'Le dossier a changé entre-temps : rien n’a été écrit. Confirmez de nouveau.',
  },
  en: {
    title: 'Attach Files',
    intro: (count) =>
      `${countOf(count, 'file', 'files')} to assign. Nothing is written before “Attach”; the originals stay where they are.`,
    groups: {
      matched: (count) => `Recognised (${count})`,
      ambiguous: (count) => `To choose (${count})`,
      unmatched: (count) => `Without an id (${count})`,
      already: (count) => `Already attached (${count})`,
    },
    unmatchedHelp: 'In the order of their dates. Choose the expected proof of each, or select several.',
    expectedProof: 'Expected proof',
    expectedProofOf: (file) => `Expected proof for ${file}`,
    another: 'Another expected proof',
    anotherFor: (file) => `Attach ${file} to another expected proof too`,
    candidates: 'Possible:',
    give: (proof, file) => `Assign ${file} to ${proof}`,
    selected: (file) => `Select ${file}`,
    together: 'Expected proof of the selected files',
    giveSelected: 'Assign to the selected files',
    inOrder: 'Assign in order',
    inOrderHelp:
      'Assigns to the selected files this expected proof and the next ones without a proof, one each.',
    attach: (count) => `Attach (${count})`,
    cancel: 'Cancel',
    nothingYet: 'No file has an expected proof yet.',
    unknown: 'This expected proof is not in the dossier.',
    keys: 'Enter moves to the next file, Ctrl+Enter attaches.',
    attachedAs: (path) => `Already attached: ${path}`,
    missing: 'missing',
    thumbnail: (file) => `Preview of ${file}`,
    noThumbnail: 'No preview',
    choose: 'Folder of the files to attach',
    chooseButton: 'Review',
    reading: 'Reading the files to attach',
    noFile: 'This folder holds no file to attach.',
    unread: (names) => `Can’t be read: ${names}.`,
    done: (count, already) =>
      `${countOf(count, 'file', 'files')} attached${already === 0 ? '' : `, ${already} already attached`} — Ctrl+Z undoes everything`,
    nothingNew: 'All of these files are already attached: nothing was written.',
    refused: (paths) => `Nothing was attached in ${paths}: fix the syntax errors first.`,
    changed: 'The dossier changed in the meantime: nothing was written. Confirm again.',
  },
};
