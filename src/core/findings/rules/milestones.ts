import { isMinute } from '../../yaml/schemaTypes';
import type { DossierRule } from '../rule';

const day = 24 * 60 * 60 * 1000;
/** Ours. */
const nearDays = 30;

/** A complete file is due soon, or was due, while proofs are missing. Source of the dates: the user's own `milestones:`. */
export const milestones: DossierRule = {
  scope: 'dossier',
  codes: ['milestone-near', 'milestone-passed'],
  *check(context) {
    if (context.dossier.milestones.length === 0) return;
    const { missing } = context;
    if (missing === 0) return;
    for (const { name, at } of context.dossier.milestones) {
      const due = parisTime(at.value);
      if (name === 'date1' || due === undefined) continue;
      const days = Math.ceil((due - context.now) / day);
      const params = { name, at: at.value.replace('T', ' '), days: Math.abs(days), missing };
      const place = { file: context.dossier.path, range: at.range, params };
      if (days <= 0) yield { code: 'milestone-passed', ...place };
      else if (days <= nearDays) yield { code: 'milestone-near', ...place };
    }
  },
};

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
