import type { Dossier, Milestone } from '../../dossier/model';
import { daysBetween, dayOf } from '../../findings/time/dates';
import { isMinute } from '../../yaml/schemaTypes';

export interface MilestoneDays {
  readonly name: Milestone['name'];
  /** Paris time, as written. */
  readonly on: string;
  /** Days of the calendar in Paris from today; below 0 where it has passed. */
  readonly days: number;
}

/** The due dates that are written and that there are. `today` is the day in Paris, `YYYY-MM-DD`. */
export function milestoneDays(
  { milestones }: Pick<Dossier, 'milestones'>,
  today: string,
): readonly MilestoneDays[] {
  return milestones.flatMap(({ name, at }) => {
    const day = isMinute(at.value) ? dayOf(at.value) : undefined;
    return day === undefined ? [] : [{ name, on: at.value, days: daysBetween(today, day) }];
  });
}
