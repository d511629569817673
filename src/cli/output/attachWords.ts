import { countOf } from '../../core/language/plural';
import type { Words } from '../../core/language/language';

interface AttachWords {
  readonly usage: string;
  readonly attached: (count: number) => string;
  /** The same where nothing was written. */
  readonly wouldAttach: (count: number) => string;
  readonly already: (count: number) => string;
  readonly ambiguous: (count: number) => string;
  readonly unmatched: (count: number) => string;
  readonly nothing: string;
  /** No line begins with a name of somebody else. */
  readonly file: (name: string) => string;
  readonly or: string;
  readonly refused: Readonly<Record<'entry' | 'folder', (path: string) => string>>;
}

export const attachOutputWords: Words<AttachWords> = {
  fr: {
    usage: 'Nommez au moins un fichier ou un répertoire : segur-preuves attach <fichier ou répertoire …>.',
    attached: (count) => countOf(count, 'fichier joint', 'fichiers joints'),
    wouldAttach: (count) =>
      `${countOf(count, 'fichier serait joint', 'fichiers seraient joints')} (rien n’a été écrit)`,
    already: (count) => countOf(count, 'fichier déjà joint', 'fichiers déjà joints'),
    ambiguous: (count) =>
      `${countOf(count, 'fichier', 'fichiers')} pour plusieurs preuves attendues possibles (non joints)`,
    unmatched: (count) => `${countOf(count, 'fichier', 'fichiers')} sans identifiant reconnu (non joints)`,
    nothing: 'Aucun fichier trouvé.',
    file: (name) => `fichier : ${name}`,
    or: ' ou ',
    refused: {
      entry: (path) =>
        `${path} ne peut pas être modifié sans toucher au reste : corrigez d’abord ses erreurs de syntaxe.`,
      folder: (path) => `${path} n’a pas pu être joint : le répertoire des preuves ne peut pas être lu.`,
    },
  },
  en: {
    usage: 'Name at least one file or folder: segur-preuves attach <file or folder …>.',
    attached: (count) => `${countOf(count, 'file', 'files')} attached`,
    wouldAttach: (count) => `${countOf(count, 'file', 'files')} would be attached (nothing was written)`,
    already: (count) => `${countOf(count, 'file', 'files')} already attached`,
    ambiguous: (count) =>
      `${countOf(count, 'file', 'files')} for several possible expected proofs (not attached)`,
    unmatched: (count) => `${countOf(count, 'file', 'files')} without a known id (not attached)`,
    nothing: 'No file found.',
    file: (name) => `file: ${name}`,
    or: ' or ',
    refused: {
      entry: (path) => `${path} can’t be changed without touching the rest: fix its syntax errors first.`,
      folder: (path) => `${path} could not be attached: the evidence folder can’t be read.`,
    },
  },
};
