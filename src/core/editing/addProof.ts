import type { TextEdit } from '../text/textEdit';
import { addEntry } from './addEntry';
import { entryInsertionPoint, entryWithId, innerInsertionPoint, readForEditing } from './chapterText';
import { plainDataOf } from '../yaml/edit/newNode';
import { newProof, type NewProof } from './newProof';
import { ifOthersUnchanged, type PlainEntry } from './ifOthersUnchanged';
import { insertItem, insertPair } from '../yaml/edit/insertNode';

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
  const item = newProof(proof);
  const placed = entryWithId(chapter.file, requirementId);
  if (placed === undefined) {
    return addEntry(text, { id: requirementId, content: { pairs: [['proofs', [item]]] }, order });
  }
  const point = entryInsertionPoint(chapter, placed);
  if (point === undefined) return undefined;
  const proofs = innerInsertionPoint(point, 'proofs');
  const { source, layout } = chapter;
  const edits =
    proofs === undefined
      ? insertPair(source, point, ['proofs', [item]], layout)
      : insertItem(source, proofs, item, layout);
  const change = (before: PlainEntry): PlainEntry => ({
    ...before,
    proofs: [...listIn(before), plainDataOf(item)],
  });
  return ifOthersUnchanged(chapter, edits, { id: placed.entry.id.value, change });
}

function listIn(entry: PlainEntry): readonly unknown[] {
  const proofs = entry['proofs'];
  return Array.isArray(proofs) ? proofs : [];
}
