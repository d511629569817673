import { foldId, withoutCommonBase } from '../catalogue/foldId';
import { rangeOf } from '../text/position';
import type { TextEdit } from '../text/textEdit';
import type { YamlPair } from '../yaml/nodes';
import { haveOwnLines, readForEditing, requirementsPair, rootOf, type ChapterText } from './chapterText';
import { flowPair, pairLines, plainDataOf, type NewMap, type NewPair } from '../yaml/edit/newNode';
import { ifOthersUnchanged, type PlainEntry } from './ifOthersUnchanged';
import { blanksBetween, entryBounds } from './entryBounds';
import { insertPair } from '../yaml/edit/insertNode';
import { clearEmptyValue, endOfPair, isEmptyValue, insertionPointOf } from '../yaml/edit/insertionPoint';

export interface NewEntry {
  readonly id: string;
  /** What is below the id; nothing gives `{}`. */
  readonly content: NewMap;
  /** The ids of the requirements in the catalogue's order: the entry takes its place among those that are there. */
  readonly order: readonly string[];
}

/**
 * The edits that give a chapter file an entry for a requirement, `requirements:` too where it lacks; undefined where
 * that can't be done without touching anything else.
 */
export function addEntry(text: string, entry: NewEntry): readonly TextEdit[] | undefined {
  const chapter = readForEditing(text);
  if (chapter === undefined || chapter.file.entries.some((one) => one.entry.id.value === entry.id))
    return undefined;
  const content = plainDataOf(entry.content) as PlainEntry;
  return ifOthersUnchanged(chapter, editsFor(chapter, entry), { id: entry.id, change: () => content });
}

function editsFor(chapter: ChapterText, entry: NewEntry): readonly TextEdit[] | undefined {
  const { source, layout, file } = chapter;
  const pair: NewPair = [entry.id, entry.content];
  if (file.requirementsKey === undefined) return startRequirements(chapter, pair);
  const requirements = file.entries.length === 0 ? requirementsPair(chapter) : undefined;
  if (requirements !== undefined) {
    const point = insertionPointOf(requirements, isFlow(rootOf(source)));
    const lines = pairLines(pair, requirements.key.range.start.character + layout.entry, layout);
    if (!isEmptyValue(point, source) || point.inFlow)
      return insertPair(source, point, pair, { ...layout, step: layout.entry });
    return [...clearEmptyValue(point, source), source.insertBelow(requirements.key.range.end.line, lines)];
  }
  const flow = pairInBraces(chapter, entry);
  return flow ?? amongEntries(chapter, entry);
}

function isFlow(node: ReturnType<typeof rootOf>): boolean {
  return node?.kind === 'map' && node.flow;
}

/** At the end of the file, for there is no `requirements:` yet. */
function startRequirements({ source, layout }: ChapterText, pair: NewPair): readonly TextEdit[] | undefined {
  const root = rootOf(source);
  if (root !== undefined && (root.kind !== 'map' || root.flow)) return undefined;
  const lines = ['requirements:', ...pairLines(pair, layout.entry, layout)];
  const last = source.lastFilledLine;
  if (last >= 0) return [source.insertBelow(last, lines)];
  return [{ range: rangeOf(0, 0, 0, 0), newText: lines.map((line) => `${line}${source.lineEnd}`).join('') }];
}

function amongEntries(chapter: ChapterText, entry: NewEntry): readonly TextEdit[] {
  const { source, layout, file } = chapter;
  const column = file.entries[0]?.entry.id.range.start.character ?? layout.entry;
  const lines = pairLines([entry.id, entry.content], column, layout);
  const bounds = entryBounds(chapter);
  const before = neighbourBefore(
    file.entries.map((one) => one.entry.id.value),
    entry,
  );
  const gap = Array.from({ length: blanksBetween(chapter, bounds) }, () => '');
  const line = bounds[before]?.last;
  if (line !== undefined) return [source.insertBelow(line, [...gap, ...lines])];
  let above = file.requirementsKey?.start.line ?? 0;
  while (above + 1 < source.lines.length && source.line(above + 1).trim() === '') above++;
  return [source.insertBelow(above, [...lines, ...gap])];
}

/** Among entries in braces; undefined where they are on lines of their own. */
function pairInBraces(chapter: ChapterText, entry: NewEntry): readonly TextEdit[] | undefined {
  if (haveOwnLines(chapter)) return undefined;
  const requirements = requirementsPair(chapter)?.value;
  if (requirements?.kind !== 'map' || !requirements.flow) return undefined;
  const before = neighbourBefore(
    requirements.pairs.map((pair) => pair.key.value),
    entry,
  );
  return [besidePair(chapter, requirements.pairs, before, flowPair([entry.id, entry.content]))];
}

function besidePair(
  chapter: ChapterText,
  pairs: readonly YamlPair[],
  before: number,
  text: string,
): TextEdit {
  const pair = pairs[Math.max(before, 0)];
  if (pair === undefined) throw new Error('no pair to stand beside');
  const at = before < 0 ? pair.key.range.start : endOfPair(pair, chapter.source);
  return { range: { start: at, end: at }, newText: before < 0 ? `${text}, ` : `, ${text}` };
}

/**
 * The entry that the new one follows: the nearest before it in the catalogue's order, else what comes before the nearest
 * after it (-1 for the top), else the last one.
 */
function neighbourBefore(ids: readonly string[], { id, order }: NewEntry): number {
  const ranks = new Map(order.map((one, rank) => [keyOf(one), rank]));
  const rank = ranks.get(keyOf(id));
  if (rank === undefined) return ids.length - 1;
  const placed = ids.map((one, index) => ({ index, rank: ranks.get(keyOf(one)) }));
  const ranked = placed.flatMap((one) =>
    one.rank === undefined ? [] : [{ index: one.index, rank: one.rank }],
  );
  const earlier = ranked
    .filter((one) => one.rank < rank)
    .sort((a, b) => b.rank - a.rank || b.index - a.index)[0];
  if (earlier !== undefined) return earlier.index;
  const later = ranked
    .filter((one) => one.rank > rank)
    .sort((a, b) => a.rank - b.rank || a.index - b.index)[0];
  return later === undefined ? ids.length - 1 : later.index - 1;
}

function keyOf(id: string): string {
  return withoutCommonBase(foldId(id));
}
