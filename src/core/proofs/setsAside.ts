import { givesReason } from '../text/givesReason';
import type { RequirementEntry } from './model';

/** Whether an entry sets its requirement aside: it says why, and could be read. */
export function setsAside({
  broken,
  notApplicable,
}: Pick<RequirementEntry, 'broken' | 'notApplicable'>): boolean {
  return !broken && givesReason(notApplicable?.value);
}
