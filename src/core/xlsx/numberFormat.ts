/** How numbers show in the cells of one style. */
export type NumberFormat =
  | { readonly kind: 'general' }
  | { readonly kind: 'fixed'; readonly leading: number; readonly decimals: number; readonly percent: boolean }
  | { readonly kind: 'date'; readonly pattern: string };

export const general: NumberFormat = { kind: 'general' };

/** The formats that a workbook does not spell out, as a French Excel shows them. Source: ECMA-376, 18.8.30. */
const builtIn: ReadonlyMap<number, string> = new Map([
  [1, '0'],
  [2, '0.00'],
  [3, '#,##0'],
  [4, '#,##0.00'],
  [9, '0%'],
  [10, '0.00%'],
  [14, 'dd/mm/yyyy'],
  [15, 'd-mmm-yy'],
  [16, 'd-mmm'],
  [17, 'mmm-yy'],
  [20, 'h:mm'],
  [21, 'h:mm:ss'],
  [22, 'dd/mm/yyyy h:mm'],
]);

/** The format of an id of `styles.xml`; `code` is what the workbook spells out for it. */
export function numberFormatOf(id: number, code: string | undefined): NumberFormat {
  const pattern = code ?? builtIn.get(id);
  if (pattern === undefined) return general;
  const bare = pattern
    .slice(0, 200)
    .replace(/;.*/s, '')
    .replace(/\[[^\]]*\]/g, '')
    .replace(/"([^"]*)"|[\\_*](.)/g, ' ');
  if (/[ymdhs]/i.test(bare)) return { kind: 'date', pattern: bare.trim().toLowerCase() };
  const digits = /(0*)(?:\.(0*))?(%?)$/.exec(bare.trim());
  if (!digits || !/[0#]/.test(bare)) return general;
  const [, leading = '', decimals = '', percent] = digits;
  return { kind: 'fixed', leading: leading.length, decimals: decimals.length, percent: percent === '%' };
}

/** The text that a cell shows for the number saved as `raw`. */
export function showNumber(raw: string, format: NumberFormat, from1904: boolean): string {
  const value = Number(raw);
  if (raw.trim() === '' || !Number.isFinite(value)) return raw;
  switch (format.kind) {
    case 'general':
      // Fifteen digits are what Excel keeps: `1.1000000000000001` shows as `1.1`.
      return String(Number(value.toPrecision(15)));
    case 'fixed': {
      const [whole = '', decimals] = Math.abs(format.percent ? value * 100 : value)
        .toFixed(format.decimals)
        .split('.');
      const sign = value < 0 ? '-' : '';
      const end = (decimals === undefined ? '' : `.${decimals}`) + (format.percent ? '%' : '');
      return sign + whole.padStart(format.leading, '0') + end;
    }
    case 'date':
      return showDate(value, format.pattern, from1904);
  }
}

const months = [
  'janv.',
  'févr.',
  'mars',
  'avr.',
  'mai',
  'juin',
  'juil.',
  'août',
  'sept.',
  'oct.',
  'nov.',
  'déc.',
];

/** Days count from 30/12/1899, or from 01/01/1904 in workbooks born on old Macs. */
function showDate(serial: number, pattern: string, from1904: boolean): string {
  const days = serial + (from1904 ? 1462 : 0) - 25_569;
  const date = new Date(Math.round(days * 86_400) * 1000);
  if (Number.isNaN(date.getTime())) return String(serial);
  let afterHours = false;
  return pattern.replace(/y+|m+|d+|h+|s+|am\/pm/g, (token, at: number) => {
    const minutes = token.startsWith('m') && (afterHours || /^m+[^a-z]*s/.test(pattern.slice(at)));
    afterHours = token.startsWith('h') || (afterHours && !token.startsWith('m'));
    return minutes ? padded(date.getUTCMinutes(), token.length) : showPart(date, token);
  });
}

function showPart(date: Date, token: string): string {
  switch (token[0]) {
    case 'y':
      return token.length > 2 ? String(date.getUTCFullYear()) : padded(date.getUTCFullYear() % 100, 2);
    case 'm':
      return token.length > 2
        ? (months[date.getUTCMonth()] ?? '')
        : padded(date.getUTCMonth() + 1, token.length);
    case 'd':
      return padded(date.getUTCDate(), Math.min(token.length, 2));
    case 'h':
      return padded(date.getUTCHours(), token.length);
    case 's':
      return padded(date.getUTCSeconds(), token.length);
    case undefined:
    default:
      return '';
  }
}

function padded(value: number, length: number): string {
  return String(value).padStart(length, '0');
}
