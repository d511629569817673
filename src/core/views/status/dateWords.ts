import { labelled } from '../../language/colon';
import { countOf } from '../../language/plural';
import { dayText, minuteText } from '../../language/dayText';
import type { Language } from '../../language/language';
import type { MilestoneDays } from './milestoneDays';

const whatIsDue: Readonly<Record<Language, Readonly<Record<MilestoneDays['name'], string>>>> = {
  fr: {
    date1: 'Date 1, dossier administratif soumis',
    date2: 'Date 2, dossier de preuves complet',
    date3: 'Date 3, réponse à toutes les remarques',
  },
  en: {
    date1: 'Date 1, administrative file submitted',
    date2: 'Date 2, complete file of proofs',
    date3: 'Date 3, every remark answered',
  },
};

/** What a date is for: `Date 2, dossier de preuves complet`. */
export function milestoneName(name: MilestoneDays['name'], language: Language): string {
  return whatIsDue[language][name];
}

/** A date, what it is for and how far it is: `Date 2, … : 13/05/2026 à 12 h 00 (heure de Paris), dans 12 jours`. */
export function milestoneText({ name, on, days }: MilestoneDays, language: Language): string {
  const zone = language === 'fr' ? 'heure de Paris' : 'Paris time';
  return labelled(
    milestoneName(name, language),
    `${minuteText(on, language)} (${zone}), ${daysText(days, language)}`,
    language,
  );
}

/** A day, what it is for and how far it is. */
export function dueDayText(
  what: string,
  { on, days }: { readonly on: string; readonly days: number },
  language: Language,
): string {
  return labelled(what, `${dayText(on, language)}, ${daysText(days, language)}`, language);
}

/** How far a day is from today: `dans 12 jours`, `passée depuis 3 jours`. */
export function daysText(days: number, language: Language): string {
  if (days === 0) return language === 'fr' ? 'aujourd’hui' : 'today';
  const count =
    language === 'fr' ? countOf(Math.abs(days), 'jour', 'jours') : countOf(Math.abs(days), 'day', 'days');
  if (language === 'fr') return days > 0 ? `dans ${count}` : `passée depuis ${count}`;
  return days > 0 ? `in ${count}` : `passed ${count} ago`;
}
