import { isDay } from '../yaml/schemaTypes';

/**
 * The moment that a file's name holds, by which what has no id is put in order: `2026-03-02T10:15:22`, without the time where
 * the name has none. Undefined where it has no day of the calendar. Known are the names that macOS, iOS, Windows, Android
 * and usual programs give to screenshots, videos and recordings:
 * `Capture d’écran 2026-03-02 à 10.15.22`, `Screen Shot 2026-03-02 at 10.15.22 AM`, `Capture d'écran 2026-03-02 101522`,
 * `IMG_20260302_101522`, `PXL_20260302_101522123`, `Screenshot_2026-03-02-10-15-22-123_app`, `IMG-20260302-WA0001`,
 * `ScreenRecording_03-02-2026 10-15-22`, `RPReplay_Final1772442922`.
 */
export function timeIn(name: string): string | undefined {
  for (const read of [fromYear, toYear, sinceEpoch]) {
    const time = read(name);
    if (time !== undefined) return time;
  }
  return undefined;
}

const month = '(0[1-9]|1[0-2])';
const day = '(0[1-9]|[12]\\d|3[01])';
/** Followed by `PM` or not; fractions of a second may follow. */
const clock =
  '(?:([01]?\\d|2[0-3])[-_.:h ]?([0-5]\\d)(?:[-_.:m ]?([0-5]\\d))?(?:[-_. ]?\\d{3})?\\s*([AP]M)?)';
/** A count of WhatsApp's is no time. */
const between = '(?:[-_.]|\\s{1,2}|\\D{1,5}?)?';

const yearFirst = new RegExp(
  `(?<!\\d)(20\\d{2})([-_.]?)${month}\\2${day}(?:(?!-WA\\d)${between}${clock})?(?!\\d)`,
  'u',
);
const yearLast = new RegExp(
  `(?<!\\d)(0[1-9]|[12]\\d|3[01])([-_.])(0[1-9]|[12]\\d|3[01])\\2(20\\d{2})(?:(?!-WA\\d)${between}${clock})?(?!\\d)`,
  'u',
);

function fromYear(name: string): string | undefined {
  const [, year = '', , month = '', day = '', ...time] = yearFirst.exec(name) ?? [];
  return moment(`${year}-${month}-${day}`, time);
}

/** The day comes first, as on a French system; in the recordings of iOS the month does. */
function toYear(name: string): string | undefined {
  const [, first = '', , second = '', year = '', ...time] = yearLast.exec(name) ?? [];
  const [day, month] =
    /^ScreenRecording_/iu.test(name) || Number(second) > 12 ? [second, first] : [first, second];
  return moment(`${year}-${month}-${day}`, time);
}

/** Seconds or milliseconds since 1970, as recordings of iOS and pictures of messengers have them. */
function sinceEpoch(name: string): string | undefined {
  const [, recorded, picture] =
    /^RPReplay_Final(1\d{9})(?!\d)/u.exec(name) ??
    /^()(?:received_|mmexport|FB_IMG_)?(1\d{12})\.\w+$/u.exec(name) ??
    [];
  const ms = picture === undefined ? Number(recorded) * 1000 : Number(picture);
  return recorded === undefined ? undefined : parisMoment(ms);
}

function parisMoment(instant: number): string {
  const written = new Intl.DateTimeFormat('sv-SE', {
    timeZone: 'Europe/Paris',
    dateStyle: 'short',
    timeStyle: 'medium',
  }).format(instant);
  return written.replace(' ', 'T');
}

function moment(
  date: string,
  [hour, minute, second, half]: readonly (string | undefined)[],
): string | undefined {
  if (!isDay(date)) return undefined;
  if (hour === undefined || minute === undefined) return date;
  const hours = half === undefined ? Number(hour) : (Number(hour) % 12) + (half === 'PM' ? 12 : 0);
  return `${date}T${String(hours).padStart(2, '0')}:${minute}:${second ?? '00'}`;
}
