import type { Language } from './language';

/**
 * A day `YYYY-MM-DD` as shown: `13/05/2026` in French, as the agency writes; unchanged in English, where `13/05` could be
 * read as month and day. Any other text is returned unchanged.
 */
export function dayText(day: string, language: Language): string {
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(day) ?? [];
  return language === 'en' || year === undefined || month === undefined || date === undefined
    ? day
    : `${date}/${month}/${year}`;
}

/** A minute `YYYY-MM-DDTHH:MM` as people read it: `13/05/2026 à 12 h 00`, `2026-05-13 at 12:00`; a day alone as `dayText` says it. */
export function minuteText(minute: string, language: Language): string {
  const [, day, hours, minutes] = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})$/u.exec(minute) ?? [];
  if (day === undefined || hours === undefined || minutes === undefined) return dayText(minute, language);
  return language === 'fr'
    ? `${dayText(day, 'fr')} à ${hours} h ${minutes}`
    : `${day} at ${hours}:${minutes}`;
}
