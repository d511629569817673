import type { Words } from '../../core/language/language';

interface ReportCliWords {
  readonly usage: string;
  readonly noOutput: string;
  readonly written: (output: string, chapters: number) => string;
}

export const reportCliWords: Words<ReportCliWords> = {
  fr: {
    usage: 'Nommez un seul répertoire, ou aucun : segur-preuves report [répertoire] --output …',
    noOutput: 'Indiquez où écrire : --output FICHIER.html ou --output FICHIER.md.',
    written: (output, chapters) =>
      `${output} : ${String(chapters)} ${chapters > 1 ? 'chapitres' : 'chapitre'}.`,
  },
  en: {
    usage: 'Name one folder, or none: segur-preuves report [folder] --output …',
    noOutput: 'Say where to write: --output FILE.html or --output FILE.md.',
    written: (output, chapters) =>
      `${output}: ${String(chapters)} ${chapters === 1 ? 'chapter' : 'chapters'}.`,
  },
};
