import { isDay } from '../../yaml/schemaTypes';

/** A day of the calendar as `YYYY-MM-DD`, typed so or as the French do (`30/04/2026`); undefined where it is none. */
export function typedDay(text: string): string | undefined {
  const french = /^\s*(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})\s*$/.exec(text);
  const [, day = '', month = '', year = ''] = french ?? [];
  const iso = french === null ? text.trim() : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDay(iso) ? iso : undefined;
}
