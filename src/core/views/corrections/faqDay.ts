import { isDay } from '../../yaml/schemaTypes';

/** A day of the calendar as `YYYY-MM-DD`, written so or as the French do; undefined where it is none. */
export function faqDay(text: string): string | undefined {
  const french = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text);
  const [, day = '', month = '', year = ''] = french ?? [];
  const iso = french === null ? text : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDay(iso) ? iso : undefined;
}
