import type { Words } from '../../language/language';
import type { CopiedPart } from './depositMessage';

interface DepositPageWords {
  readonly title: (chapter: string) => string;
  readonly refused: (count: number) => string;
  readonly refusedHow: string;
  readonly how: string;
  readonly howAgain: string;
  readonly keys: string;
  readonly showAll: (unchanged: number) => string;
  readonly nothingChanged: string;
  readonly nothing: string;
  readonly where: string;
  readonly what: string;
  readonly deposited: (order: number, expectedProof: string) => string;
  readonly parts: Readonly<Record<CopiedPart, string>>;
  readonly copy: (part: string) => string;
  readonly copied: (value: string) => string;
  readonly reveal: string;
  readonly pasteLink: string;
  readonly typeNumber: string;
  readonly fromGazelle: string;
  readonly progress: (done: number, all: number) => string;
  readonly submit: string;
  readonly submitHelp: string;
  readonly notFound: string;
  readonly write: string;
  readonly writeHelp: string;
  /** Above the dialog in which a folder is chosen, and on its button. */
  readonly writeWhere: string;
  readonly writeHere: string;
  readonly writing: string;
  readonly written: (count: number, folder: string) => string;
  readonly openFolder: string;
  readonly standIn: (folder: string) => string;
  readonly notWritten: (why: string) => string;
}

const plural = (count: number, one: string, many: string): string =>
  `${String(count)} ${count > 1 ? many : one}`;

/** The words of the page that leads through the deposit of a chapter. Names of buttons of Convergence stay French. */
export const depositPageWords: Words<DepositPageWords> = {
  fr: {
    title: (chapter) => `Déposer : ${chapter}`,
    refused: (count) =>
      `Ce chapitre ne peut pas encore être déposé : ${plural(count, 'point à corriger', 'points à corriger')}.`,
    refusedHow: 'Cliquez sur un point pour aller à sa ligne. Cette page se met à jour quand vous corrigez.',
    how: 'Dans Convergence, « Compléter » ouvre le chapitre. Chargez chaque preuve à sa place, cochez-la ici, puis « Soumettre le chapitre » dans Convergence et « Chapitre soumis » ici.',
    howAgain:
      'Dans Convergence, « Modifier » ouvre le chapitre. Remplacez chaque preuve, cochez-la ici, puis « Resoumettre le chapitre » dans Convergence et « Chapitre soumis » ici.',
    keys: 'Clavier : 1 exigence, 2 scénario, 3 preuve, 4 chemin, lien ou numéro, 5 nom du fichier ou test, R répertoire, ↑ ↓ d’une preuve à l’autre, Espace pour cocher.',
    showAll: (unchanged) => `Afficher aussi ce qui n’a pas changé (${String(unchanged)})`,
    nothingChanged: 'Rien n’a changé depuis la dernière soumission.',
    nothing: 'Rien à déposer.',
    where: 'Où',
    what: 'Quoi',
    deposited: (order, expectedProof) => `${String(order)}. ${expectedProof} déposée`,
    parts: {
      requirement: 'exigence',
      scenario: 'scénario',
      expectedProof: 'preuve',
      path: 'chemin',
      name: 'nom',
      value: 'valeur',
      test: 'test',
    },
    copy: (part) => `Copier : ${part}`,
    copied: (value) => `Copié : ${value}`,
    reveal: 'Afficher dans le répertoire',
    pasteLink: 'Lien à coller',
    typeNumber: 'Numéro du test',
    fromGazelle: '« Importer directement de Gazelle »',
    progress: (done, all) => `${plural(done, 'preuve déposée', 'preuves déposées')} sur ${String(all)}`,
    submit: 'Chapitre soumis',
    submitHelp: 'Cochez toutes les preuves pour enregistrer la soumission.',
    notFound: 'Ce chapitre n’est plus dans le dossier.',
    write: 'Copier les fichiers renommés…',
    writeHelp: 'Copie les fichiers de cette page dans un nouveau répertoire, sous les noms affichés.',
    writeWhere: 'Où créer le répertoire des fichiers renommés ?',
    writeHere: 'Créer ici',
    writing: 'Copie des fichiers renommés',
    written: (count, folder) => `${plural(count, 'fichier copié', 'fichiers copiés')} dans ${folder}.`,
    openFolder: 'Ouvrir le répertoire',
    standIn: (folder) => `Les fichiers renommés sont dans ${folder} : « chemin » y mène.`,
    notWritten: (why) => `Les fichiers n’ont pas été copiés : ${why}. Rien n’a été écrit.`,
  },
  en: {
    title: (chapter) => `Deposit: ${chapter}`,
    refused: (count) =>
      `This chapter can’t be deposited yet: ${plural(count, 'problem to fix', 'problems to fix')}.`,
    refusedHow: 'Click a problem to go to its line. This page is updated as you fix them.',
    how: 'In Convergence, “Compléter” opens the chapter. Upload each proof in its place, tick it here, then press “Soumettre le chapitre” in Convergence and “Chapter Submitted” here.',
    howAgain:
      'In Convergence, “Modifier” opens the chapter. Replace each proof, tick it here, then press “Resoumettre le chapitre” in Convergence and “Chapter Submitted” here.',
    keys: 'Keyboard: 1 requirement, 2 scenario, 3 proof, 4 path, link or number, 5 file name or test, R folder, ↑ ↓ from one proof to the next, Space to tick.',
    showAll: (unchanged) => `Show what has not changed as well (${String(unchanged)})`,
    nothingChanged: 'Nothing has changed since the last submission.',
    nothing: 'Nothing to deposit.',
    where: 'Where',
    what: 'What',
    deposited: (order, expectedProof) => `${String(order)}. ${expectedProof} deposited`,
    parts: {
      requirement: 'requirement',
      scenario: 'scenario',
      expectedProof: 'proof',
      path: 'path',
      name: 'name',
      value: 'value',
      test: 'test',
    },
    copy: (part) => `Copy: ${part}`,
    copied: (value) => `Copied: ${value}`,
    reveal: 'Reveal in Folder',
    pasteLink: 'Link to paste',
    typeNumber: 'Number of the test',
    fromGazelle: '“Importer directement de Gazelle”',
    progress: (done, all) => `${plural(done, 'proof', 'proofs')} of ${String(all)} deposited`,
    submit: 'Chapter Submitted',
    submitHelp: 'Tick every proof to record the submission.',
    notFound: 'This chapter is no longer in the dossier.',
    write: 'Copy Renamed Files…',
    writeHelp: 'Copies the files of this page into a new folder, under the names shown.',
    writeWhere: 'Where should the folder of renamed files be created?',
    writeHere: 'Create Here',
    writing: 'Copying the renamed files',
    written: (count, folder) => `${plural(count, 'file', 'files')} copied to ${folder}.`,
    openFolder: 'Open Folder',
    standIn: (folder) => `The renamed files are in ${folder}: “path” leads there.`,
    notWritten: (why) => `The files were not copied: ${why}. Nothing was written.`,
  },
};
