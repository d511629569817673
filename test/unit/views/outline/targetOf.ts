import type { OutlineNode } from '../../../../src/core/views/outline/model';
import { citedFile } from '../../../../src/core/proofs/model';

/** What a row stands for, in a few letters. */
export function targetOf(node: OutlineNode): string {
  switch (node.kind) {
    case 'dossier':
      return node.product;
    case 'chapter':
      return node.chapter.name;
    case 'requirement':
      return node.coverage.requirement.id;
    case 'expected-proof':
      return node.expected.name;
    case 'proof': {
      const { proof } = node.attached;
      return citedFile(proof)?.value ?? (proof.target.kind === 'motco2' ? proof.target.number.value : '?');
    }
    case 'aside':
      return node.why;
    case 'unknown-entry':
      return node.place.placed.entry.id.value;
  }
}
