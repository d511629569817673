import type { MadeOn } from '../../attach/madeOnOf';
import { dayText } from '../../language/dayText';
import type { Language } from '../../language/language';

const from: Readonly<Record<Language, Readonly<Record<MadeOn['from'], string>>>> = {
  fr: {
    name: 'd’après le nom du fichier',
    camera: 'd’après l’appareil photo',
    content: 'd’après le contenu du fichier',
    file: 'd’après la date du fichier',
    typed: '',
  },
  en: {
    name: 'from the file’s name',
    camera: 'from the camera',
    content: 'from the file’s content',
    file: 'from the file’s date',
    typed: '',
  },
};

/** The day on which a proof was made, with what says so, for the middle of a sentence. */
export function madeOnText({ day, from: source }: MadeOn, language: Language): string {
  const made = language === 'fr' ? `réalisée le ${dayText(day, language)}` : `made on ${day}`;
  return `${made} ${from[language][source]}`.trim();
}

/** The same after what it belongs to; nothing where no day is known. */
export function madeOnAfter(gap: string, madeOn: MadeOn | undefined, language: Language): string {
  return madeOn === undefined ? '' : `${gap}${madeOnText(madeOn, language)}`;
}
