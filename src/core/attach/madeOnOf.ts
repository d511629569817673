import type { EvidenceDates, Inspection } from '../inspect/model';
import { parisDay } from '../findings/parisTime';
import { dayOf } from '../findings/time/dates';
import { timeIn } from './timeIn';

/** The day on which a file was made, and what says so. */
export interface MadeOn {
  /** `YYYY-MM-DD`, by the calendar of Paris. */
  readonly day: string;
  readonly from: 'name' | 'camera' | 'content' | 'file' | 'typed';
}

/** What was never set is 1904 in videos, 1970 in systems, 1980 in archives. */
const unset = '1990-01-01';

/**
 * The day on which a proof was made: by the file's name, else by what a camera wrote, else by the dates of a PDF, a document
 * or a video, else by when the file was changed last. A day after `today` is no such day, nor one that was never set.
 */
export function madeOnOf(
  name: string,
  { facts, stamp }: Pick<Inspection, 'facts' | 'stamp'>,
  today: string,
): MadeOn | undefined {
  const { taken, created, modified, sent }: EvidenceDates = facts.dates ?? {};
  const candidates: readonly (readonly [MadeOn['from'], string | undefined])[] = [
    ['name', timeIn(name)],
    ['camera', taken],
    ['content', created],
    ['content', sent],
    ['content', modified],
    ['file', stamp.modified === '' ? undefined : new Date(Number(stamp.modified) / 1e6).toISOString()],
  ];
  for (const [from, date] of candidates) {
    const day = parisDayOf(date);
    if (day !== undefined && day >= unset && day <= today) return { day, from };
  }
  return undefined;
}

/** A time with a zone is a day of Paris; without one it is that of where it was made. */
function parisDayOf(date: string | undefined): string | undefined {
  if (date === undefined) return undefined;
  const instant = /T.+(?:Z|[+-]\d\d:\d\d)$/u.test(date) ? Date.parse(date) : NaN;
  return Number.isNaN(instant) ? dayOf(date) : parisDay(instant);
}
