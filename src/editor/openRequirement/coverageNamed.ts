import type { RequirementCoverage, Snapshot } from '../../core/project/snapshot';
import type { NodeArgument } from '../../core/views/tree/nodeArgument';

/** What is known of the requirement that an argument names; where two chapters have its id, that of the chapter named. */
export function coverageNamed(
  snapshot: Snapshot,
  { requirement, chapter }: NodeArgument,
): RequirementCoverage | undefined {
  const same = [...snapshot.coverage.values()].filter((one) => one.requirement.id === requirement);
  return same.find((one) => one.requirement.chapter === chapter) ?? same[0];
}
