import type { Catalogue, ExpectedProof } from '../catalogue/model';
import type { ChapterRecord, PlacedSubmission } from './chapterRecords';
import { expectedIndex, type FoundExpected } from './expectedIndex';
import type { DepositedProof } from './model';

/** What was last deposited for an expected proof. */
export interface Deposited {
  readonly found: FoundExpected;
  readonly placed: PlacedSubmission;
  readonly proofs: readonly DepositedProof[];
}

/**
 * What was last deposited for each expected proof, the latest submission that holds it: one that follows remarks may hold
 * nothing but what changed. In the order of their first deposit.
 */
export function lastDeposited(
  { submissions }: ChapterRecord,
  catalogue: Catalogue,
): ReadonlyMap<ExpectedProof, Deposited> {
  const index = expectedIndex(catalogue);
  const all = new Map<ExpectedProof, Deposited>();
  for (const placed of submissions) {
    for (const proof of placed.submission.proofs) {
      const { requirement, for: name } = proof;
      const found = requirement === undefined ? undefined : index.proof(requirement.value, name?.value);
      if (found === undefined) continue;
      const before = all.get(found.expectedProof);
      const proofs = before?.placed === placed ? [...before.proofs, proof] : [proof];
      all.set(found.expectedProof, { found, placed, proofs });
    }
  }
  return all;
}
