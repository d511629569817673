import type { Words } from '../../core/language/language';

interface WatchWords {
  readonly watching: string;
  readonly removed: (dossier: string) => string;
  readonly onlyText: (option: string) => string;
}

export const watchWords: Words<WatchWords> = {
  fr: {
    watching: 'Les fichiers sont suivis : ce qui change s’affiche ici. Ctrl+C arrête.',
    removed: (dossier) => `${dossier} n’est plus là. Le contrôle reprendra à son retour.`,
    onlyText: (option) => `--watch affiche du texte au fil des changements : retirez ${option}.`,
  },
  en: {
    watching: 'Watching the files: what changes is shown here. Ctrl+C stops.',
    removed: (dossier) => `${dossier} is no longer there. The check resumes when it is back.`,
    onlyText: (option) => `--watch prints text as files change: remove ${option}.`,
  },
};
