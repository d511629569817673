import type { Words } from '../../language/language';
import type { WhyNotRenamed } from './model';

/** Shown beside the name that is typed: one short sentence each. */
export const renameWords: Words<Readonly<Record<WhyNotRenamed, (name: string) => string>>> = {
  fr: {
    nothing: () =>
      'Peuvent être renommés : un fichier cité, un profil, une demande, un identifiant des fichiers de chapitre et de corrections.',
    empty: () => 'Saisissez un nom.',
    published: (name) => `${name} est publié dans le REM : seuls les fichiers de chapitre le changent.`,
    deposited: () => 'Ce qui a été déposé ne change plus.',
    general: () => 'Général est toujours inclus et ne se renomme pas.',
    'file-absent': (name) => `« ${name} » n’existe pas.`,
    'file-exists': (name) => `« ${name} » existe déjà.`,
    'path-refused': (name) => `« ${name} » ne peut pas être le chemin d’un fichier de preuve du dossier.`,
    'profile-exists': (name) => `Le profil « ${name} » existe déjà.`,
    'not-in-catalogue': (name) => `${name} n’est pas dans le catalogue.`,
    'entry-exists': (name) => `${name} a déjà une entrée : fusionnez les deux.`,
  },
  en: {
    nothing: () =>
      'What can be renamed: a cited file, a profile, a request, an id in chapter files and corrections.',
    empty: () => 'Enter a name.',
    published: (name) => `${name} is published in the REM: only chapter files can change it.`,
    deposited: () => 'What was deposited never changes.',
    general: () => 'Général is always included and can’t be renamed.',
    'file-absent': (name) => `“${name}” does not exist.`,
    'file-exists': (name) => `“${name}” already exists.`,
    'path-refused': (name) => `“${name}” can’t be the path of an evidence file of the dossier.`,
    'profile-exists': (name) => `The profile “${name}” already exists.`,
    'not-in-catalogue': (name) => `${name} is not in the catalogue.`,
    'entry-exists': (name) => `${name} already has an entry: merge them.`,
  },
};
