import { givesReason } from '../text/givesReason';
import { definitionOf } from './families';

/** What `ignore:` of one place has: a reason by the code of a finding. */
export type Reasons = ReadonlyMap<string, string>;

/** Whether a finding is set aside, by a reason that says something at one of the places that it belongs to. */
export function isIgnored(code: string, places: readonly Reasons[]): boolean {
  return definitionOf(code).canBeIgnored && places.some((reasons) => givesReason(reasons.get(code)));
}
