import { targetOf, type TreeRow } from '../../core/views/tree/treeRow';
import type { NodeArgument } from '../../core/views/tree/nodeArgument';
import type { OpenDossier } from '../session/dossiers';

/** A row of the view. Its own fields are what commands are given; `node` is for the view alone. */
export interface TreeNode extends NodeArgument, TreeRow {
  /** Unique among all dossiers. */
  readonly id: string;
  readonly open: OpenDossier;
}

export function treeNodeOf(open: OpenDossier, node: TreeNode['node']): TreeNode {
  const dossier = open.uri.toString();
  const id = node.kind === 'notice' ? `${dossier}#notice` : `${dossier}#${node.id}`;
  return {
    id,
    dossier,
    open,
    node,
    folder: open.folder.path,
    ...(node.kind === 'notice' ? {} : targetOf(node)),
  };
}
