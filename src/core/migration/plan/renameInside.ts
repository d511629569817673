import { shiftRange } from '../../text/position';
import type { TextEdit } from '../../text/textEdit';
import type { PlacedEntry } from '../../proofs/model';
import { pairOf, type YamlList, type YamlNode } from '../../yaml/nodes';
import type { ChapterText } from '../../editing/chapterText';
import { scalarText } from '../../yaml/edit/scalarText';
import { setScalar } from '../../yaml/edit/setScalar';
import { unplacedHeading } from './model';
import type { EntryPlan, ProofPlan } from './planEntry';
import { addAll } from '../../text/addAll';

/** The edits inside an entry: its id, what its proofs are for, and a comment above each that lost its place. */
export function renameInside(chapter: ChapterText, plan: EntryPlan): readonly TextEdit[] | undefined {
  const { placed, id } = plan;
  const edits: TextEdit[] = [];
  if (id !== undefined) {
    const range = shiftRange(placed.entry.id.range, placed.line);
    edits.push(setScalar(chapter.source.text, range, id));
  }
  for (const proof of plan.proofs) {
    const renamed = proof.name === undefined ? [] : setFor(chapter, plan, proof, proof.name);
    if (renamed === undefined) return undefined;
    addAll(edits, headingAbove(chapter, plan, proof));
    addAll(edits, renamed);
  }
  return edits;
}

/** In place of what is there; else as the first key of the proof. */
function setFor(
  { source }: ChapterText,
  { placed }: EntryPlan,
  { proof, index }: ProofPlan,
  name: string,
): readonly TextEdit[] | undefined {
  if (proof.for !== undefined)
    return [setScalar(source.text, shiftRange(proof.for.range, placed.line), name)];
  const item = itemAt(placed, index);
  const first = item?.kind === 'map' ? item.pairs[0]?.key.range : undefined;
  if (item?.kind !== 'map' || first === undefined) return undefined;
  const { start } = shiftRange(first, placed.line);
  const gap = item.flow ? ', ' : `${source.lineEnd}${' '.repeat(start.character)}`;
  return [{ range: { start, end: start }, newText: `for: ${scalarText(name)}${gap}` }];
}

function itemAt({ entry }: PlacedEntry, index: number): YamlNode | undefined {
  const list = pairOf(entry.node, 'proofs')?.value;
  const items = list?.kind === 'list' ? list.items : [];
  // What is no map is no proof, and has no number among them.
  return items.filter(({ kind }) => kind === 'map')[index];
}

/** Only where each proof begins on a line of its own with a dash: braces have no room for a comment. */
function headingAbove(
  { source }: ChapterText,
  { placed }: EntryPlan,
  { leaves, index }: ProofPlan,
): readonly TextEdit[] {
  const list = pairOf(placed.entry.node, 'proofs')?.value;
  const item = itemAt(placed, index);
  if (leaves === undefined || item === undefined || list?.kind !== 'list' || list.flow) return [];
  const line = dashLine(source.lines, list, placed.line, placed.line + item.range.start.line);
  if (line === undefined || source.line(line - 1).trim() === unplacedHeading) return [];
  const indent = ' '.repeat(list.range.start.character);
  const at = { line, character: 0 };
  return [{ range: { start: at, end: at }, newText: `${indent}${unplacedHeading}${source.lineEnd}` }];
}

/** An item may begin below its dash. */
function dashLine(lines: readonly string[], list: YamlList, shift: number, from: number): number | undefined {
  const indent = ' '.repeat(list.range.start.character);
  for (let line = from; line >= list.range.start.line + shift; line--)
    if (lines[line]?.startsWith(`${indent}-`) === true) return line;
  return undefined;
}
