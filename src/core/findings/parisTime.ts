import { isMinute } from '../yaml/schemaTypes';

/** The calendar of Paris, which the agency's dates are those of. Made once: making it costs more than using it. */
let calendar: Intl.DateTimeFormat | undefined;

/** The day in Paris, `YYYY-MM-DD`, at an instant in milliseconds since 1970. */
export function parisDay(instant: number): string {
  calendar ??= new Intl.DateTimeFormat('en-GB', {
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

function parisOffset(instant: number): number {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Europe/Paris',
    dateStyle: 'short',
    timeStyle: 'medium',
  });
  const [, dayOf = '', month = '', year = '', time = ''] =
    /^(\d+)\/(\d+)\/(\d+), ([\d:]+)$/.exec(parts.format(instant)) ?? [];
  return Date.parse(`${year}-${month}-${dayOf}T${time}Z`) - Math.floor(instant / 1000) * 1000;
}
