/** A day with its time, as systems and phones write both into the names of screenshots, films and recordings. */
const stamp =
  /(?<!\d)(20\d{2})[-_.]?(0[1-9]|1[0-2])[-_.]?(0[1-9]|[12]\d|3[01])(?:\D{1,5}([01]\d|2[0-3])[-_.:h]?([0-5]\d)(?:[-_.:m]?([0-5]\d))?)?(?!\d)/u;

/**
 * The moment that a file's name holds, by which what has no id is put in order: `2026-03-02T10:15:22`, without the time where
 * the name has none. Undefined where it has no day.
 */
export function timeIn(name: string): string | undefined {
  const [, year, month, day, hour, minute = '00', second = '00'] = stamp.exec(name) ?? [];
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const date = `${year}-${month}-${day}`;
  return hour === undefined ? date : `${date}T${hour}:${minute}:${second}`;
}
