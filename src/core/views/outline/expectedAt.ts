import { expectedProofsOf, findExpected, type NamedExpectedProof } from '../../catalogue/expectedProofName';
import type { Requirement } from '../../catalogue/model';
import type { Snapshot } from '../../project/snapshot';
import type { Position } from '../../text/position';
import { entryAt, proofAt } from './entryAt';

/** What the catalogue expects, as far as a place names it. */
export interface ExpectedPlace {
  readonly requirement: Requirement;
  /** Undefined where the place speaks of the requirement as a whole. */
  readonly expected: NamedExpectedProof | undefined;
}

/** What a place of a chapter file speaks of: the entry's requirement, and what the proof there is for. */
export function expectedAt(
  { chapters, coverage }: Snapshot,
  path: string,
  position: Position,
): ExpectedPlace | undefined {
  const file = chapters.find((one) => one.path === path);
  const placed = file === undefined ? undefined : entryAt(file, position);
  const found = [...coverage.values()].find(({ entries }) => entries.some((one) => one.placed === placed));
  if (placed === undefined || found === undefined) return undefined;
  const { requirement } = found;
  const proof = proofAt(placed, position);
  if (proof === undefined) return { requirement, expected: undefined };
  const all = expectedProofsOf(requirement);
  if (proof.for === undefined) return { requirement, expected: all.length === 1 ? all[0] : undefined };
  const named = findExpected(requirement, proof.for.value);
  return { requirement, expected: named.kind === 'found' ? named : undefined };
}
