import type { Language, Words } from '../language/language';
import type { Facts, UnsearchedReason } from '../inspect/model';

/** Why a text was not searched, or not to its end, as ` (reason)`; '' where that is not known. */
export function unsearchedText({ unsearchedBecause: because }: Facts, language: Language): string {
  return because === undefined ? '' : ` (${words[language][because]})`;
}

const words: Words<Readonly<Record<UnsearchedReason, string>>> = {
  fr: {
    size: 'fichier trop long',
    documents: 'fichiers joints ou contenus non ouverts',
    format: 'format dont le texte n’est pas lu, ou pas en entier',
    nested: 'trop de niveaux d’imbrication',
    pages: 'seules les premières pages sont lues',
    'no-text': 'pages sans texte, images peut-être',
    protected: 'mot de passe demandé',
    form: 'formulaire XFA',
    damaged: 'fichier endommagé',
    time: 'lecture trop longue',
    memory: 'lecture trop coûteuse en mémoire',
    died: 'échec de la lecture',
  },
  en: {
    size: 'file too long',
    documents: 'attached or inner files not opened',
    format: 'format whose text is not read, or not all of it',
    nested: 'too many levels of nesting',
    pages: 'only the first pages are read',
    'no-text': 'pages without text, perhaps pictures',
    protected: 'a password is needed',
    form: 'XFA form',
    damaged: 'damaged file',
    time: 'reading takes too long',
    memory: 'reading takes too much memory',
    died: 'reading failed',
  },
};
