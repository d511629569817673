import type { RequirementCoverage } from '../../project/snapshot';

/** Whether a requirement has not been reviewed since a new catalogue changed its wording. */
export function isToReview({ entries }: Pick<RequirementCoverage, 'entries'>): boolean {
  return entries.some(({ placed }) => placed.entry.toReview !== undefined);
}
