import { unfiltered, type OutlineNode, type OutlineQuery } from '../../core/views/outline/model';
import { nodeAt, nodeOfRequirement, type WrittenAt } from '../../core/views/outline/find';
import { isFiltering } from '../../core/views/outline/matches';
import { nextMissing, type FromProof } from '../../core/views/outline/nextMissing';
import { outlineOf, type Outline } from '../../core/views/outline/outlineOf';
import type { Snapshot } from '../../core/project/snapshot';
import type { NodeArgument } from '../../core/views/tree/nodeArgument';
import { targetOf, type TreeRow } from '../../core/views/tree/treeRow';
import type { Dossiers, OpenDossier } from '../session/dossiers';

interface BuiltOutline {
  readonly snapshot: Snapshot;
  readonly query: OutlineQuery;
  readonly outline: Outline;
}

/** The rows of all dossiers under one query. One dossier needs no row of its own: its chapters are at the top. */
export class TreeModel {
  query: OutlineQuery = unfiltered;
  private readonly drawn = new Map<OpenDossier, BuiltOutline>();

  constructor(private readonly dossiers: Dossiers) {}

  get isFiltered(): boolean {
    return isFiltering(this.query);
  }

  get roots(): readonly TreeNode[] {
    const [only, ...others] = this.dossiers.all;
    if (only === undefined) return [];
    if (others.length === 0) return this.below(only);
    return this.dossiers.all.flatMap((dossier) => {
      const outline = this.outlineOf(dossier);
      return outline === undefined ? [] : [treeNodeOf(dossier, outline.root)];
    });
  }

  childrenOf({ open, node }: TreeNode): readonly TreeNode[] {
    const outline = this.outlineOf(open);
    if (outline === undefined || node.kind === 'notice') return [];
    const children = outline.childrenOf(node);
    if (node.kind === 'dossier' && children.length === 0) {
      const why = open.snapshot?.catalogue.kind === 'loaded' ? 'nothing-matches' : 'no-catalogue';
      return [treeNodeOf(open, { kind: 'notice', why, parent: node })];
    }
    return children.map((child) => treeNodeOf(open, child));
  }

  parentOf({ open, node }: TreeNode): TreeNode | undefined {
    const parent: OutlineNode | undefined = node.parent;
    if (parent === undefined || (parent.kind === 'dossier' && this.dossiers.all.length < 2)) return undefined;
    return treeNodeOf(open, parent);
  }

  /** The row of what is written at a place; undefined where none stands for it. */
  at(dossier: OpenDossier, place: WrittenAt): TreeNode | undefined {
    const outline = this.outlineOf(dossier);
    if (outline === undefined || dossier.snapshot === undefined) return undefined;
    const node = nodeAt(outline, dossier.snapshot, place);
    return node === undefined ? undefined : treeNodeOf(dossier, node);
  }

  /** The row that an argument names: a requirement, or one of the proofs it expects. */
  named({ dossier, requirement, expectedProof }: NodeArgument): TreeNode | undefined {
    const open = this.dossiers.all.find(({ uri }) => uri.toString() === dossier);
    const outline = open === undefined ? undefined : this.outlineOf(open);
    if (open === undefined || outline === undefined || requirement === undefined) return undefined;
    const node = nodeOfRequirement(outline, requirement, expectedProof);
    return node === undefined ? undefined : treeNodeOf(open, node);
  }

  /** The next row, or the one before, of an expected proof that has no proof yet, among those shown. */
  missing(
    dossier: OpenDossier,
    from: FromProof | undefined,
    direction: 'next' | 'previous',
  ): TreeNode | undefined {
    const outline = this.outlineOf(dossier);
    const node = outline === undefined ? undefined : nextMissing(outline, from, direction);
    return node === undefined ? undefined : treeNodeOf(dossier, node);
  }

  /** How many requirements the query lets through. */
  get shown(): number {
    const groups = this.dossiers.all.flatMap((dossier) => this.below(dossier));
    return groups.reduce((sum, group) => sum + this.childrenOf(group).length, 0);
  }

  private below(dossier: OpenDossier): readonly TreeNode[] {
    const outline = this.outlineOf(dossier);
    if (outline === undefined) return [];
    return outline.childrenOf(outline.root).map((node) => treeNodeOf(dossier, node));
  }

  private outlineOf(dossier: OpenDossier): Outline | undefined {
    const { snapshot } = dossier;
    if (snapshot === undefined) return undefined;
    const before = this.drawn.get(dossier);
    if (before?.snapshot === snapshot && before.query === this.query) return before.outline;
    const outline = outlineOf(snapshot, this.query);
    for (const known of this.drawn.keys()) if (!this.dossiers.all.includes(known)) this.drawn.delete(known);
    this.drawn.set(dossier, { snapshot, query: this.query, outline });
    return outline;
  }
}

/** A row of the view. Its own fields are what commands are given; `node` is for the view alone. */
export interface TreeNode extends NodeArgument, TreeRow {
  /** Unique among all dossiers. */
  readonly id: string;
  readonly open: OpenDossier;
}

function treeNodeOf(open: OpenDossier, node: TreeNode['node']): TreeNode {
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
