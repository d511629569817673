import { sameId } from '../catalogue/nearestId';
import type { ChapterFile, PlacedEntry } from '../proofs/model';
import { readChapterFile, type EntryMemory } from '../proofs/readChapterFile';
import { shiftRange } from '../text/position';
import { pairOf, type YamlNode, type YamlPair } from '../yaml/nodes';
import { readYaml } from '../yaml/readYaml';
import type { Layout } from '../yaml/edit/newNode';
import { layoutOf } from './layoutOf';
import type { InsertionPoint } from '../yaml/edit/insertionPoint';
import { shiftNode } from '../yaml/shiftNode';
import { isComment, SourceText } from '../yaml/edit/sourceText';

/** A chapter file's text, read for editing. */
export interface ChapterText {
  readonly source: SourceText;
  readonly file: ChapterFile;
  readonly memory: EntryMemory;
  readonly layout: Layout;
}

/** Undefined where edits can't be made safely: a git conflict has two texts in one. */
export function readForEditing(text: string): ChapterText | undefined {
  const { file, memory } = readChapterFile('', text);
  if (file.problems.some(({ code }) => code === 'merge-conflict')) return undefined;
  const source = new SourceText(text);
  return { source, file, memory, layout: layoutOf(file, source) };
}

/** The entry with this id, however it is spelled; the exact spelling wins. */
export function entryWithId(file: ChapterFile, id: string): PlacedEntry | undefined {
  return (
    file.entries.find(({ entry }) => entry.id.value === id) ??
    file.entries.find(({ entry }) => sameId(entry.id.value, id))
  );
}

/** The entry's id and what is below it, to be added to; undefined where its YAML can't be read. */
export function entryInsertionPoint(
  chapter: ChapterText,
  { line, entry }: PlacedEntry,
): InsertionPoint | undefined {
  if (entry.problems.some(({ code }) => code.startsWith('yaml-'))) return undefined;
  const key = {
    kind: 'scalar',
    value: entry.id.value,
    style: 'plain',
    range: shiftRange(entry.id.range, line),
  } as const;
  const value = entry.node === undefined ? undefined : shiftNode(entry.node, line);
  return { key, value, inFlow: inBraces(chapter) };
}

/** The key of an entry as a point; undefined where the entry has no such key. */
export function innerInsertionPoint(point: InsertionPoint, key: string): InsertionPoint | undefined {
  const pair = pairOf(point.value, key);
  if (pair === undefined) return undefined;
  return { ...pair, inFlow: point.inFlow || (point.value?.kind === 'map' && point.value.flow) };
}

/** The pair `requirements`, read with the whole text; undefined where there is none. */
export function requirementsPair(chapter: ChapterText): YamlPair | undefined {
  return chapter.file.requirementsKey === undefined
    ? undefined
    : pairOf(rootOf(chapter.source), 'requirements');
}

/** The nodes of the whole text; undefined where it is empty or can't be read. */
export function rootOf(source: SourceText): YamlNode | undefined {
  return readYaml(source.text).root;
}

/** Entries on lines of their own, below the key `requirements`, are never in braces; any others may be. */
export function haveOwnLines({ source, file }: ChapterText): boolean {
  const key = file.requirementsKey;
  if (key === undefined) return true;
  if (key.start.character > 0 || !/^["']?[ ]*:[ \t]*(?:#.*)?$/.test(source.restAt(key.end))) return false;
  const below = source.lines.find((line, at) => at > key.end.line && line.trim() !== '' && !isComment(line));
  return below?.trimStart().startsWith('{') !== true;
}

function inBraces(chapter: ChapterText): boolean {
  if (haveOwnLines(chapter)) return false;
  const root = rootOf(chapter.source);
  const requirements = pairOf(root, 'requirements')?.value;
  return (root?.kind === 'map' && root.flow) || (requirements?.kind === 'map' && requirements.flow);
}
