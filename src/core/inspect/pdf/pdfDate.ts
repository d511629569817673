/**
 * A date as PDFs write it (`D:20260211103200+01'00'`), or as their metadata do, in ISO 8601 with as much of it as is
 * said; undefined for what is no date.
 */
export function pdfDate(text: string): string | undefined {
  const written = text.trim();
  const parts = compact.exec(written) ?? spelt.exec(written) ?? strayZone.exec(written);
  if (parts === null) return undefined;
  const [, year = '', month, day, hour, minute, second, zone] = parts;
  if (Number(year) < 1900 || !isDay(Number(year), month, day)) return undefined;
  if (month === undefined) return year;
  if (day === undefined) return `${year}-${month}`;
  const date = `${year}-${month}-${day}`;
  const isTime = Number(hour) < 24 && Number(minute) < 60 && Number(second ?? 0) < 61;
  if (hour === undefined || minute === undefined || !isTime) return date;
  return `${date}T${hour}:${minute}:${second ?? '00'}${offset(zone)}`;
}

const compact =
  /^(?:D:)?(\d{4})(?:(\d\d)(?:(\d\d)(?:(\d\d)(?:(\d\d)(?:(\d\d))?)?)?)?)?(Z|[+-]\d\d(?:['’:]?\d\d)?)?(?:(?:\d\d)?['’].*)?$/u;
/** A time zone that does not exist: then the time elsewhere is unknown, but the day is known. */
const strayZone = /^(?:D:)?(\d{4})(\d\d)(\d\d)\d{6}[+-]\d{1,4}['’]?\d{0,4}['’]?$/u;
const spelt =
  /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:\.\d{1,9})?)?)?)?)?(Z|[+-]\d\d:?\d\d)?$/u;

function isDay(year: number, month = '01', day = '01'): boolean {
  const date = new Date(Date.UTC(year, Number(month) - 1, Number(day)));
  return date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
}

/** Nothing where none is given: the time is then that of wherever it was made. */
function offset(zone: string | undefined): string {
  if (zone === undefined) return '';
  const [, sign, hours = '00', minutes = '00'] = /^([+-])(\d\d)['’:]?(\d\d)?$/u.exec(zone) ?? [];
  return sign === undefined || (hours === '00' && minutes === '00') ? 'Z' : `${sign}${hours}:${minutes}`;
}
