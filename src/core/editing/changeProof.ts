import type { TextEdit } from '../text/textEdit';
import { pairOf, type YamlMap, valueOf } from '../yaml/nodes';
import { changeEntry } from './changeEntry';
import { entryInsertionPoint, innerInsertionPoint, type ChapterText } from './chapterText';
import type { PlainEntry } from './ifOthersUnchanged';
import { insertPairInMap } from '../yaml/edit/insertNode';
import { scalarText } from '../yaml/edit/scalarText';
import { setScalar } from '../yaml/edit/setScalar';
import type { SourceText } from '../yaml/edit/sourceText';

/** One proof of a chapter file; `index` counts from 0 in its requirement's list. */
export interface ProofPlace {
  readonly requirementId: string;
  readonly index: number;
}

/**
 * The edits that give a key of a proof a value: in place of the one it has, else as the first key for `for`, else as the
 * last one.
 */
export function setProofKey(
  text: string,
  place: ProofPlace,
  key: string,
  value: string,
): readonly TextEdit[] | undefined {
  return changeProof(text, place, {
    edits: ({ source, layout }, item) => {
      const existing = pairOf(item, key);
      if (existing?.value?.kind === 'scalar') return [setScalar(text, existing.value.range, value)];
      if (existing !== undefined) return undefined;
      return key === 'for'
        ? putFirst(source, item, key, value)
        : insertPairInMap(source, item, [key, value], layout);
    },
    change: (proof) =>
      key === 'for' && !('for' in proof) ? { for: value, ...proof } : { ...proof, [key]: value },
  });
}

interface ProofChange {
  readonly edits: (chapter: ChapterText, item: YamlMap) => readonly TextEdit[] | undefined;
  /** What the edits do, on plain data. */
  readonly change: (proof: PlainEntry) => PlainEntry;
}

/** The edits that change one proof and nothing else. */
export function changeProof(
  text: string,
  { requirementId, index }: ProofPlace,
  { edits, change }: ProofChange,
): readonly TextEdit[] | undefined {
  return changeEntry(text, requirementId, {
    edits: (chapter, placed) => {
      const point = entryInsertionPoint(chapter, placed);
      const proofs = point === undefined ? undefined : innerInsertionPoint(point, 'proofs')?.value;
      const item = proofs?.kind === 'list' ? proofs.items[index] : undefined;
      return item?.kind === 'map' ? edits(chapter, item) : undefined;
    },
    change: (entry) => ({ ...entry, proofs: withChanged(entry['proofs'], index, change) }),
  });
}

function putFirst(
  source: SourceText,
  item: YamlMap,
  key: string,
  value: string,
): readonly TextEdit[] | undefined {
  const at = item.pairs[0]?.key.range.start;
  if (at === undefined) return undefined;
  const gap = item.flow ? ', ' : `${source.lineEnd}${' '.repeat(at.character)}`;
  return [{ range: { start: at, end: at }, newText: `${scalarText(key)}: ${scalarText(value)}${gap}` }];
}

function withChanged(list: unknown, index: number, change: ProofChange['change']): readonly unknown[] {
  if (!Array.isArray(list)) return [];
  return list.map((item: unknown, order) => (order === index ? change(item as PlainEntry) : item));
}

/** The edits that give a key under `cnda:` of a proof a value; undefined where that can't be done alone. */
export function setCndaKey(
  text: string,
  place: ProofPlace,
  key: 'stage' | 'expectedOn',
  value: string,
): readonly TextEdit[] | undefined {
  return changeProof(text, place, {
    edits: ({ source, layout }, item) => {
      const cnda = valueOf(item, 'cnda');
      if (cnda?.kind !== 'map') return undefined;
      const existing = pairOf(cnda, key);
      if (existing?.value?.kind === 'scalar') return [setScalar(text, existing.value.range, value)];
      return existing === undefined ? insertPairInMap(source, cnda, [key, value], layout) : undefined;
    },
    change: (proof) => ({ ...proof, cnda: { ...(proof['cnda'] as PlainEntry), [key]: value } }),
  });
}
