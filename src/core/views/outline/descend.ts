import type { OpenRemarks } from '../../deposit/openRemarks';
import type { AttachedProof } from '../../project/snapshot';
import type { ExpectedProofNode, OutlineNode, ProofNode, RequirementNode } from './model';

/** What a requirement expects, then the proofs in its entries that are for nothing it expects. */
export function childrenOfRequirement(
  parent: RequirementNode,
  remarks: Pick<OpenRemarks, 'on'>,
): readonly OutlineNode[] {
  const unique = uniqueIds();
  const expected = parent.coverage.expected.map((one): ExpectedProofNode => ({
    kind: 'expected-proof',
    id: unique(`${parent.id}/${one.name}`),
    parent,
    expected: one,
    remarks: remarks.on(one.expectedProof),
    state: parent.state === 'not-applicable' ? 'not-applicable' : one.state,
  }));
  return [...expected, ...proofNodes(parent, parent.coverage.unmatched)];
}

/** The rows of the proofs attached to an expected proof or a requirement, in the order of the file. */
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

/** Whether rows are below, found out without making them. */
export function hasChildren(node: OutlineNode): boolean {
  switch (node.kind) {
    case 'dossier':
    case 'chapter':
    case 'aside':
      return true;
    case 'requirement': {
      const { expected, entries } = node.coverage;
      return expected.length > 0 || entries.some(({ placed }) => placed.entry.proofs.length > 0);
    }
    case 'expected-proof':
      return node.expected.proofs.length > 0;
    case 'proof':
    case 'unknown-entry':
      return false;
  }
}

/** Makes ids that differ among siblings: a catalogue may name the same thing twice. */
export function uniqueIds(): (id: string) => string {
  const times = new Map<string, number>();
  return (id) => {
    const before = times.get(id) ?? 0;
    times.set(id, before + 1);
    return before === 0 ? id : `${id} (${before + 1})`;
  };
}
