import { expectedProofsOf, findExpected, type NamedExpectedProof } from '../catalogue/expectedProofName';
import type { Requirement } from '../catalogue/model';
import type { Proof } from './model';

/** The expected proof that a proof is for: `for:` may be left out where only one is expected. */
export function expectedFor(
  proof: Pick<Proof, 'for'>,
  requirement: Requirement | undefined,
): NamedExpectedProof | undefined {
  if (requirement === undefined) return undefined;
  if (proof.for !== undefined) {
    const found = findExpected(requirement, proof.for.value);
    return found.kind === 'found' ? found : undefined;
  }
  const all = expectedProofsOf(requirement);
  return all.length === 1 ? all[0] : undefined;
}
