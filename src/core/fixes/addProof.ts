import type { TextEdit } from '../text/textEdit';
import { addEntry } from './addEntry';
import { entrySlot, entryWithId, innerSlot, readForEditing } from './chapterText';
import { plainOfFresh } from './fresh';
import { freshProof, type NewProof } from './freshProof';
import { ifOnlyThat, type PlainEntry } from './keepsTheRest';
import { putItem, putPair } from './putInto';

/**
 * The edits that attach a proof to a requirement, behind those it has, in the style of its list; its entry is created
 * where it lacks, at its place in `order` (the catalogue's). Undefined where that can't be done without touching
 * anything else, as in an entry whose YAML is broken.
 */
export function addProof(
  text: string,
  requirementId: string,
  proof: NewProof,
  order: readonly string[] = [],
): readonly TextEdit[] | undefined {
  const chapter = readForEditing(text);
  if (chapter === undefined) return undefined;
  const item = freshProof(proof);
  const placed = entryWithId(chapter.file, requirementId);
  if (placed === undefined) {
    return addEntry(text, { id: requirementId, content: { pairs: [['proofs', [item]]] }, order });
  }
  const slot = entrySlot(chapter, placed);
  if (slot === undefined) return undefined;
  const proofs = innerSlot(slot, 'proofs');
  const { source, layout } = chapter;
  const edits =
    proofs === undefined
      ? putPair(source, slot, ['proofs', [item]], layout)
      : putItem(source, proofs, item, layout);
  const change = (before: PlainEntry): PlainEntry => ({
    ...before,
    proofs: [...listIn(before), plainOfFresh(item)],
  });
  return ifOnlyThat(chapter, edits, { id: placed.entry.id.value, change });
}

function listIn(entry: PlainEntry): readonly unknown[] {
  const proofs = entry['proofs'];
  return Array.isArray(proofs) ? proofs : [];
}
