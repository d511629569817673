import { isMinute } from '../yaml/schemaTypes';

/** The day in Paris, `YYYY-MM-DD`, at an instant in milliseconds since 1970. Throws a RangeError where it is no number. */
export function parisDay(instant: number): string {
  if (isCounted(instant)) return new Date(instant + parisOffset(instant)).toISOString().slice(0, 10);
  const calendar = new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Europe/Paris',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  const [day = '', month = '', year = ''] = calendar.format(instant).split('/');
  return `${year}-${month}-${day}`;
}

/** Milliseconds since 1970 of a minute in Paris, summer time included; undefined of what is no minute. */
export function parisTime(minute: string): number | undefined {
  // `Date.parse` takes `no:00Z` for a day in 2000.
  if (!isMinute(minute)) return undefined;
  const asUtc = Date.parse(`${minute.slice(0, 16)}:00Z`);
  const offset = parisOffset(asUtc);
  return asUtc - parisOffset(asUtc - offset);
}

const hour = 3_600_000;

/**
 * Whether the clocks follow the rule of `parisOffset`. It is applied by ourselves, since making a calendar of `Intl` takes a tenth of
 * the time in which a small dossier is checked.
 */
function isCounted(instant: number): boolean {
  return instant >= Date.UTC(1996, 0, 1) && instant < Date.UTC(2038, 0, 1);
}

/**
 * How far the clocks of Paris are ahead of UTC, in milliseconds. Since 1996 summer time lasts from the last Sunday of March to that of
 * October, 1:00 UTC (directive 2000/84/EC and those before it). Other years are left to the calendar.
 */
function parisOffset(instant: number): number {
  if (!isCounted(instant)) return offsetByCalendar(instant);
  const year = new Date(instant).getUTCFullYear();
  const isSummer = instant >= lastSunday(year, 2) + hour && instant < lastSunday(year, 9) + hour;
  return isSummer ? 2 * hour : hour;
}

/** Midnight, UTC, of the last Sunday in a month of 31 days; months count from 0. */
function lastSunday(year: number, month: number): number {
  const last = new Date(Date.UTC(year, month, 31));
  return last.getTime() - last.getUTCDay() * 24 * hour;
}

function offsetByCalendar(instant: number): number {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Europe/Paris',
    dateStyle: 'short',
    timeStyle: 'medium',
  });
  const [, dayOf = '', month = '', year = '', time = ''] =
    /^(\d+)\/(\d+)\/(\d+), ([\d:]+)$/.exec(parts.format(instant)) ?? [];
  return Date.parse(`${year}-${month}-${dayOf}T${time}Z`) - Math.floor(instant / 1000) * 1000;
}
