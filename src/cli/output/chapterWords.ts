import type { Words } from '../../core/language/language';

interface ChapterWords {
  readonly unknownChapter: (name: string, nearest: string | undefined, all: readonly string[]) => string;
}

export const chapterWords: Words<ChapterWords> = {
  fr: {
    unknownChapter: (name, nearest, all) =>
      `Aucun chapitre « ${name} » ne s’applique au dossier. ${nearest === undefined ? `Chapitres : ${all.join(', ')}.` : `Vouliez-vous dire « ${nearest} » ?`}`,
  },
  en: {
    unknownChapter: (name, nearest, all) =>
      `No chapter “${name}” applies to the dossier. ${nearest === undefined ? `Chapters: ${all.join(', ')}.` : `Did you mean “${nearest}”?`}`,
  },
};
