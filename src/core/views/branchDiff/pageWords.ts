import type { Words } from '../../language/language';

interface BranchPageWords {
  readonly command: string;
  readonly whichBranch: string;
  readonly mainBranch: string;
  readonly comparing: (ref: string) => string;
  readonly noDossier: string;
  readonly notTrusted: string;
  readonly notOnDisk: string;
  readonly noBranch: string;
  readonly savedOnly: (commit: string, ref: string) => string;
  readonly savedApart: (commit: string, ref: string) => string;
  readonly again: string;
  readonly columns: Readonly<Record<'change' | 'expectedProof' | 'before' | 'after', string>>;
  readonly tableOf: (requirement: string) => string;
  readonly open: string;
  readonly sum: string;
  readonly noFile: string;
  readonly picture: Readonly<Record<'before' | 'after', (name: string) => string>>;
  readonly notShown: string;
}

/** What the command "Comparer avec la branche…" asks and says, and what its page says beside the words of `diff`. */
export const branchPageWords: Words<BranchPageWords> = {
  fr: {
    command: 'Comparer avec la branche',
    whichBranch: 'Avec quelle branche ou étiquette comparer le dossier ?',
    mainBranch: 'branche principale',
    comparing: (ref) => `Comparaison avec ${ref}`,
    noDossier: 'Aucun dossier n’est ouvert : créez-en un, ou ouvrez l’exemple.',
    notTrusted:
      'La comparaison lance git, qui lit la configuration du dépôt : approuvez d’abord l’espace de travail.',
    notOnDisk: 'Ce dossier n’est pas sur un disque : git ne peut pas y être lancé.',
    noBranch: 'Ce dépôt git n’a pas encore de commit avec lequel comparer.',
    savedOnly: (commit, ref) =>
      `Les fichiers enregistrés sur le disque sont comparés au commit ${commit}, le dernier que la branche actuelle a en commun avec ${ref}.`,
    savedApart: (commit, ref) =>
      `Les fichiers enregistrés sur le disque sont comparés au commit ${commit}, le dernier de ${ref} : ce clone ne connaît aucun commit commun. Si l’historique est incomplet, récupérez-le avec git fetch --unshallow.`,
    again: 'Comparer à nouveau',
    columns: {
      change: 'Changement',
      expectedProof: 'Preuve attendue',
      before: 'Avant',
      after: 'Maintenant',
    },
    tableOf: (requirement) => `Preuves changées de ${requirement}`,
    open: 'Ouvrir l’entrée',
    sum: 'SHA-256',
    noFile: '—',
    picture: {
      before: (name) => `Avant : ${name}`,
      after: (name) => `Maintenant : ${name}`,
    },
    notShown: 'Image trop grande pour cette page.',
  },
  en: {
    command: 'Compare with Branch',
    whichBranch: 'Which branch or tag should the dossier be compared with?',
    mainBranch: 'main branch',
    comparing: (ref) => `Comparing with ${ref}`,
    noDossier: 'No dossier is open: create one, or open the sample.',
    notTrusted: 'The comparison runs git, which reads the repository’s settings: trust the workspace first.',
    notOnDisk: 'This dossier is not on a disk: git can’t be run there.',
    noBranch: 'This git repository has no commit to compare with yet.',
    savedOnly: (commit, ref) =>
      `The files saved on the disk are compared with the commit ${commit}, the last that the current branch shares with ${ref}.`,
    savedApart: (commit, ref) =>
      `The files saved on the disk are compared with the commit ${commit}, the last of ${ref}: this clone knows no shared commit. If the history is incomplete, fetch it with git fetch --unshallow.`,
    again: 'Compare Again',
    columns: { change: 'Change', expectedProof: 'Expected proof', before: 'Before', after: 'Now' },
    tableOf: (requirement) => `Changed proofs of ${requirement}`,
    open: 'Open the entry',
    sum: 'SHA-256',
    noFile: '—',
    picture: { before: (name) => `Before: ${name}`, after: (name) => `Now: ${name}` },
    notShown: 'The picture is too large for this page.',
  },
};
