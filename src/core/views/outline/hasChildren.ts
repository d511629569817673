import type { OutlineNode } from './model';

/** Whether rows stand below, told without making them. */
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
