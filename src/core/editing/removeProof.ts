import type { TextEdit } from '../text/textEdit';
import type { YamlList } from '../yaml/nodes';
import { changeEntry } from './changeEntry';
import { entryInsertionPoint, innerInsertionPoint } from './chapterText';
import { isComment, type SourceText } from '../yaml/edit/sourceText';

/**
 * The edits that take a proof out of a requirement's list; `index` counts from 0. Comments around it stay. A list that
 * loses its last item becomes `[]`.
 */
export function removeProof(
  text: string,
  requirementId: string,
  index: number,
): readonly TextEdit[] | undefined {
  return changeEntry(text, requirementId, {
    edits: (chapter, placed) => {
      const point = entryInsertionPoint(chapter, placed);
      const proofs = point === undefined ? undefined : innerInsertionPoint(point, 'proofs');
      if (proofs?.value?.kind !== 'list') return undefined;
      const edits = removeItem(chapter.source, proofs.value, index);
      const emptied = proofs.value.items.length === 1 && !proofs.value.flow;
      const brackets = { range: afterColon(chapter.source, proofs.key.range.end), newText: ' []' };
      return edits === undefined || !emptied ? edits : [brackets, ...edits];
    },
    change: (before) => ({ ...before, proofs: without(before['proofs'], index) }),
  });
}

function removeItem(source: SourceText, list: YamlList, index: number): readonly TextEdit[] | undefined {
  const item = list.items[index];
  if (item === undefined) return undefined;
  if (list.flow) return [removeFromFlow(source, list, index)];
  const dash = dashLine(source, list, item.range.start.line);
  return dash === undefined ? undefined : [source.removeLines(dash, item.range.end.line)];
}

/** An item may begin below its dash. */
function dashLine(source: SourceText, list: YamlList, from: number): number | undefined {
  const { character } = list.range.start;
  for (let line = from; line >= list.range.start.line; line--) {
    const text = source.line(line);
    if (text[character] === '-' && !isComment(text)) return line;
  }
  return undefined;
}

function removeFromFlow(source: SourceText, { items }: YamlList, index: number): TextEdit {
  const [before, item, after] = [items[index - 1], items[index], items[index + 1]];
  if (item === undefined) throw new Error(`no item ${String(index)}`);
  if (before !== undefined) return { range: { start: before.range.end, end: item.range.end }, newText: '' };
  if (after !== undefined) return { range: { start: item.range.start, end: after.range.start }, newText: '' };
  const { line, character } = item.range.end;
  const comma = /^[ \t]*,/.exec(source.restAt(item.range.end))?.[0].length ?? 0;
  return { range: { start: item.range.start, end: { line, character: character + comma } }, newText: '' };
}

function afterColon(source: SourceText, key: TextEdit['range']['end']): TextEdit['range'] {
  const colon = /^[ \t]*:/.exec(source.restAt(key))?.[0].length ?? 0;
  const at = { line: key.line, character: key.character + colon };
  return { start: at, end: at };
}

function without(list: unknown, index: number): readonly unknown[] {
  return Array.isArray(list) ? list.filter((_, order) => order !== index) : [];
}
