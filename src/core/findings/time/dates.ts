import type { EvidenceDates, Facts } from '../../inspect/model';
import { isDay } from '../../yaml/schemaTypes';

/** The day of a date as a file writes it, `YYYY-MM-DD`; undefined where it says none that there is. */
export function dayOf(date: string | undefined): string | undefined {
  const day = date === undefined ? undefined : /^\d{4}-\d{2}-\d{2}/u.exec(date)?.[0];
  return isDayText(day) ? day : undefined;
}

/** Days on which a file says that something was done to it; those of a certificate are of another sort. */
export function daysIn(facts: Facts): readonly string[] {
  const { created, modified, taken, signed, sent }: EvidenceDates = facts.dates ?? {};
  const days = [created, modified, taken, signed, sent].flatMap((date) => dayOf(date) ?? []);
  return days.filter((day) => day >= unset);
}

/** What was never set is 1904 in videos, 1970 in systems, 1980 in archives. */
const unset = '1990-01-01';

/** A day of the calendar: of any other, nothing is known. */
export function isDayText(text: string | undefined): text is string {
  return text !== undefined && isDay(text);
}

/** How many days of the calendar lie between two days that there are; below 0 where the second comes first. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

/** The day some months before another: the last of its month where that one is shorter. */
export function monthsBefore(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const count = year * 12 + month - 1 - months;
  const [thatYear, thatMonth] = [Math.floor(count / 12), (count % 12) + 1];
  const last = new Date(Date.UTC(thatYear, thatMonth, 0)).getUTCDate();
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${String(thatYear).padStart(4, '0')}-${two(thatMonth)}-${two(Math.min(date, last))}`;
}
