import type { OutlineNode } from '../outline/model';
import { placeOf } from '../outline/placeOf';
import type { NodeArgument } from './nodeArgument';

/** A row of the tree, whatever shows it. */
export interface TreeRow {
  readonly node: OutlineNode | Notice;
  /** The path of the dossier's folder: it names a dossier whose product has no name. */
  readonly folder: string;
}

/** Says in the tree why a dossier has no rows: shown where several dossiers are open, else the view says it itself. */
export interface Notice {
  readonly kind: 'notice';
  readonly why: 'no-catalogue' | 'nothing-matches';
  readonly parent: OutlineNode;
}

/** What a row stands for, as commands are given it; the dossier apart. */
export function targetOf(node: OutlineNode): Omit<NodeArgument, 'dossier'> {
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
