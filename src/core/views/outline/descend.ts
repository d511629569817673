import type { AttachedProof } from '../../project/snapshot';
import type { ExpectedProofNode, OutlineNode, ProofNode, RequirementNode } from './model';
import { uniqueIds } from './uniqueIds';

/** What a requirement expects, then the proofs in its entries that are for nothing it expects. */
export function childrenOfRequirement(parent: RequirementNode): readonly OutlineNode[] {
  const unique = uniqueIds();
  const expected = parent.coverage.expected.map((one): ExpectedProofNode => ({
    kind: 'expected-proof',
    id: unique(`${parent.id}/${one.name}`),
    parent,
    expected: one,
    state: parent.state === 'not-applicable' ? 'not-applicable' : one.state,
  }));
  return [...expected, ...proofNodes(parent, parent.coverage.unmatched)];
}

export function proofNodes(
  parent: ExpectedProofNode | RequirementNode,
  proofs: readonly AttachedProof[],
): readonly ProofNode[] {
  return proofs.map((attached, order) => ({
    kind: 'proof',
    id: `${parent.id}/proof ${order + 1}`,
    parent,
    attached,
    state: attached.state,
  }));
}
