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
