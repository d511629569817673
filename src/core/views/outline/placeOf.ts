import type { EntryPlace } from '../../project/snapshot';
import { shiftRange, type Range } from '../../text/position';
import type { OutlineNode } from './model';

/** A place in one of the dossier's files. */
export interface FilePlace {
  /** Relative to the dossier's folder. */
  readonly file: string;
  readonly range: Range;
}

/** Where what a row stands for is written; undefined where it is not written yet, or in no single place. */
export function placeOf(node: OutlineNode): FilePlace | undefined {
  switch (node.kind) {
    case 'dossier':
    case 'chapter':
    case 'aside':
      return undefined;
    case 'requirement': {
      const [first] = node.coverage.entries;
      return first === undefined ? undefined : idPlace(first);
    }
    case 'unknown-entry':
      return idPlace(node.place);
    case 'expected-proof': {
      const [first] = node.expected.proofs;
      return first === undefined ? placeOf(node.parent) : proofPlace(first);
    }
    case 'proof':
      return proofPlace(node.attached);
  }
}

function idPlace({ file, placed }: EntryPlace): FilePlace {
  return { file: file.path, range: shiftRange(placed.entry.id.range, placed.line) };
}

function proofPlace({
  place,
  proof,
}: {
  readonly place: EntryPlace;
  readonly proof: { readonly range: Range };
}): FilePlace {
  return { file: place.file.path, range: shiftRange(proof.range, place.placed.line) };
}
