import type { Facts } from '../model';
import { MailLock } from './mailLock';
import { lineCutter, type TextReader } from './textReader';

const longestLine = 1000;

/** When a mail was sent, how many files travel with it, and whether it is encrypted. Sender and recipients are not read. */
export function readMail(): TextReader {
  let inHeaders = true;
  let begun = false;
  let attachments = 0;
  let sent: string | undefined;
  const lock = new MailLock();
  const take = (line: string): void => {
    lock.take(line);
    if (/^content-disposition\s*:\s*attachment\b/iu.test(line)) attachments++;
    if (!inHeaders) return;
    if (line === '') inHeaders = !begun;
    else begun = true;
    const date = /^date\s*:\s*(.{6,80})$/iu.exec(line)?.[1];
    if (date !== undefined) sent ??= mailDate(date);
  };
  const cut = lineCutter(longestLine, take);
  return {
    add: cut,
    end() {
      cut('\n');
      const facts: Facts = { attachments, ...(sent === undefined ? {} : { dates: { sent } }) };
      if (!lock.isLocked) return { facts, problems: [] };
      return { facts: { ...facts, encrypted: true }, problems: [{ code: 'mail-encrypted', params: {} }] };
    },
  };
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** `Wed, 11 Feb 2026 10:32:00 +0100` as `2026-02-11T10:32:00+01:00`; undefined where it is no such date. */
export function mailDate(text: string): string | undefined {
  const found =
    /(?:^|[\s,])(\d{1,2})\s+([A-Za-z]{3})[A-Za-z]*\s+(\d{4})\s+(\d{1,2}):(\d{2})(?::(\d{2}))?\s*(?:([+-]\d{2})(\d{2})|(GMT|UTC?|Z))?/u.exec(
      text,
    );
  if (found === null) return undefined;
  const [, day = '', name = '', year = '', hour = '', minute = '', second = '00', zone, rest, utc] = found;
  const month = months.indexOf(name.toLowerCase()) + 1;
  if (month === 0 || Number(day) > 31 || Number(hour) > 23) return undefined;
  const two = (number: number | string): string => String(number).padStart(2, '0');
  const offset = zone === undefined ? (utc === undefined ? '' : 'Z') : `${zone}:${rest ?? '00'}`;
  return `${year}-${two(month)}-${two(day)}T${two(hour)}:${minute}:${second}${offset}`;
}
