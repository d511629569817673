import type { OutlineNode } from '../../core/views/outline/model';
import { placeOf } from '../../core/views/outline/placeOf';
import type { NodeArgument } from '../../core/views/tree/nodeArgument';
import type { OpenDossier } from '../session/dossiers';

/** A row of the view. Its own fields are what commands are given; `node` is for the view alone. */
export interface TreeNode extends NodeArgument {
  /** Unique among all dossiers. */
  readonly id: string;
  readonly open: OpenDossier;
  readonly node: OutlineNode | Notice;
}

/** Says in the tree why a dossier has no rows: shown where several dossiers are open, else the view says it itself. */
export interface Notice {
  readonly kind: 'notice';
  readonly why: 'no-catalogue' | 'nothing-matches';
  readonly parent: OutlineNode;
}

export function treeNodeOf(open: OpenDossier, node: TreeNode['node']): TreeNode {
  const dossier = open.uri.toString();
  const id = node.kind === 'notice' ? `${dossier}#notice` : `${dossier}#${node.id}`;
  return { id, dossier, open, node, ...(node.kind === 'notice' ? {} : targetOf(node)) };
}

function targetOf(node: OutlineNode): Omit<NodeArgument, 'dossier'> {
  switch (node.kind) {
    case 'dossier':
    case 'aside':
    case 'unknown-entry':
      return {};
    case 'chapter':
      return { chapter: node.chapter.name };
    case 'requirement': {
      const { id, chapter } = node.coverage.requirement;
      return { chapter, requirement: id };
    }
    case 'expected-proof':
      return { ...targetOf(node.parent), expectedProof: node.expected.name };
    case 'proof': {
      const proof = placeOf(node);
      return { ...targetOf(node.parent), ...(proof === undefined ? {} : { proof }) };
    }
  }
}
