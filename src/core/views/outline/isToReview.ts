import type { RequirementCoverage } from '../../project/snapshot';

/** Whether nobody has read a requirement again since a new catalogue worded it in another way. */
export function isToReview({ entries }: Pick<RequirementCoverage, 'entries'>): boolean {
  return entries.some(({ placed }) => placed.entry.toReview !== undefined);
}
