const months = 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(
  ' ',
);

/** `31/12/2026`, `31.12.2026`, `2026-12-31`, `31 décembre 2026`, `1er mars 2026`. */
const date = `(?:\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{4}|\\d{1,2}(?:er)?\\s{1,3}\\p{L}{3,9}\\.?\\s{1,3}\\d{4})`;
/** What an attestation says of its end; a date of validity without `jusqu’au` or `fin` may be that of its beginning. */
const until = new RegExp(
  `(?:(?:valable|valide|validité)[^\\n;]{0,60}?jusqu[’']au|(?:valable|valide|validité)[^\\n;]{0,20}?du\\s{1,3}${date}\\s{1,3}au|fin de validité[^\\n;\\d]{0,20}|expire(?:ra)? le|(?:date d[’']\\s?)?expiration[^\\n;\\d]{0,20})\\s{0,3}(${date})`,
  'giu',
);
const mostRead = 64 * 1024;

/** The last day on which a text says that it holds, `YYYY-MM-DD`: the latest where it names several; undefined where it names none. */
export function validUntilIn(text: string): string | undefined {
  const plain = text
    .slice(0, mostRead)
    .replace(/[\u00a0\u202f]/gu, ' ')
    .normalize('NFC');
  const days = [...plain.matchAll(until)].flatMap(([, written = '']) => dayOf(written) ?? []);
  return days.sort().at(-1);
}

function dayOf(written: string): string | undefined {
  const iso = /^\d{4}-\d{2}-\d{2}$/u.exec(written)?.[0];
  if (iso !== undefined) return iso;
  const [day = '', named = '', year = ''] = written.split(/[/.\-\s]+/u);
  const month = /^\d+$/u.test(named) ? Number(named) : monthOf(named);
  if (month < 1 || month > 12) return undefined;
  return `${year}-${String(month).padStart(2, '0')}-${String(parseInt(day, 10)).padStart(2, '0')}`;
}

/** 0 for what is no month. */
function monthOf(named: string): number {
  const plain = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return months.findIndex((month) => plain(month) === plain(named)) + 1;
}
