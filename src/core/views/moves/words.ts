import type { Words } from '../../language/language';

export interface MoveWords {
  readonly ask: (files: number) => string;
  readonly update: string;
  readonly leave: string;
  readonly deleted: (citing: readonly string[]) => string;
  readonly undo: string;
  readonly show: string;
}

/** Longer lists are in the Problems view. */
const mostNames = 5;

function listed(names: readonly string[], more: (count: number) => string): string {
  const rest = names.length - mostNames;
  return [...names.slice(0, mostNames), ...(rest > 0 ? [more(rest)] : [])].join(', ');
}

export const moveWords: Words<MoveWords> = {
  fr: {
    ask: (files) =>
      `Mettre à jour les preuves qui citent ce qui est déplacé (${files} fichier${files > 1 ? 's' : ''} de chapitre) ?`,
    update: 'Mettre à jour',
    leave: 'Laisser tel quel',
    deleted: (citing) =>
      `Ce qui vient d’être supprimé est cité par ${listed(citing, (count) => `${count} autre${count > 1 ? 's' : ''}`)}.`,
    undo: 'Annuler la suppression',
    show: 'Afficher les problèmes',
  },
  en: {
    ask: (files) =>
      `Update the proofs that cite what is moved (${files} chapter file${files === 1 ? '' : 's'})?`,
    update: 'Update',
    leave: 'Leave as Is',
    deleted: (citing) => `What was just deleted is cited by ${listed(citing, (count) => `${count} more`)}.`,
    undo: 'Undo the Deletion',
    show: 'Show Problems',
  },
};
