import type { Located } from '../text/located';
import { rangeOf, shiftRange, type Range } from '../text/position';
import { manyDigits } from '../text/manyDigits';
import { commentsIn } from '../yaml/commentsIn';
import { duplicatesAmong } from '../yaml/duplicateKeys';
import { locatedText } from '../yaml/located';
import { withoutConflict } from '../yaml/mergeConflict';
import { pairOf, valueOf, type YamlNode, type YamlPair, type YamlProblem } from '../yaml/nodes';
import { readYaml } from '../yaml/readYaml';
import { textsIn } from '../yaml/textsIn';
import { problemsOf } from '../yaml/validate';
import { chapterHeadSchema } from './chapterSchema';
import type { ChapterFile, PlacedEntry, RequirementEntry } from './model';
import { brokenEntry, readEntry } from './readEntry';
import { splitBrokenChunk, splitChapter, type Chunk, type SplitChapter } from './splitChapter';

/** Entries read before, by their text: an unchanged one is the same object again, wherever it moved. */
export type EntryMemory = ReadonlyMap<string, readonly PlacedEntry[]>;

export interface ChapterReading {
  readonly file: ChapterFile;
  /** To be handed in when the next version of the same file is read. */
  readonly memory: EntryMemory;
}

/** Reads one chapter file. Never throws: what can't be read is a problem, and every other entry is kept. */
export function readChapterFile(path: string, text: string, memory: EntryMemory = new Map()): ChapterReading {
  const conflict = withoutConflict(text);
  const split = splitChapter(conflict.text);
  const reading = split === undefined ? readWhole(path, conflict.text) : readSplit(path, split, memory);
  const comments = [...reading.file.comments, ...commentsIn(conflict.text, manyDigits)];
  if (conflict.problem === undefined && comments.length === 0) return reading;
  const problems = [...(conflict.problem === undefined ? [] : [conflict.problem]), ...reading.file.problems];
  return { file: { ...reading.file, comments, problems }, memory: reading.memory };
}

/** The file in place of one whose bytes could not be read as text. */
export function unreadableChapterFile(path: string, problem: YamlProblem): ChapterFile {
  return {
    path,
    chapter: undefined,
    requirementsKey: undefined,
    entries: [],
    comments: [],
    problems: [problem],
  };
}

function readSplit(path: string, split: SplitChapter, before: EntryMemory): ChapterReading {
  const memory = new Map<string, readonly PlacedEntry[]>();
  const entries: PlacedEntry[] = [];
  const strays: YamlProblem[] = [];
  for (const chunk of split.entries) {
    const strayed = strays.length;
    const read = before.get(chunk.text) ?? memory.get(chunk.text) ?? readEntries(ownCopy(chunk), strays);
    if (read.length > 0 && strays.length === strayed) memory.set(chunk.text, read);
    for (const { line, entry } of read) entries.push({ line: line + chunk.line, entry });
  }
  const head = readHeads(split);
  const problems = [...head.problems, ...strays, ...repeatedIds(entries)];
  const requirementsKey = rangeOf(split.requirementsLine, 0, split.requirementsLine, 'requirements'.length);
  const { chapter, texts: comments } = head;
  return { file: { path, chapter, requirementsKey, entries, comments, problems }, memory };
}

/** What starts at the very first column has lost its indentation, whatever else it is. */
function readEntries(chunk: Chunk, strays: YamlProblem[]): readonly PlacedEntry[] {
  return /^\s/.test(chunk.text) ? readChunk(chunk, strays) : readPart(chunk, chunk, true, strays);
}

/** An entry is kept for long: the words in it must not be parts of a whole text, which would then be kept too. */
function ownCopy({ line, text }: Chunk): Chunk {
  return { line, text: ` ${text}`.slice(1) };
}

/** The entries of a chunk, usually one; lines count from the chunk's first. What belongs to no entry goes to `strays`. */
function readChunk(chunk: Chunk, strays: YamlProblem[]): readonly PlacedEntry[] {
  const { root, problems } = readYaml(chunk.text);
  const serious = problems.some((problem) => problem.code !== 'duplicate-key');
  const parts = serious ? splitBrokenChunk(chunk) : undefined;
  if (parts !== undefined) return parts.flatMap((part, order) => readPart(part, chunk, order > 0, strays));
  const pair = root?.kind === 'map' && root.pairs.length === 1 ? root.pairs[0] : undefined;
  if (pair !== undefined) return [{ line: 0, entry: entryOfPair(pair, firstOf(problems)) }];
  const broken = brokenEntry(chunk.text, firstOf(problems.length > 0 ? problems : [halfTyped(chunk.text)]));
  if (broken !== undefined) return [{ line: 0, entry: broken }];
  if (root !== undefined || problems.length > 0)
    strays.push(shifted(problems[0] ?? halfTyped(chunk.text), chunk.line));
  return [];
}

/** A part of a broken chunk. One that is sound in itself is at fault only for where it stands. */
function readPart(
  part: Chunk,
  chunk: Chunk,
  misplaced: boolean,
  strays: YamlProblem[],
): readonly PlacedEntry[] {
  const line = part.line - chunk.line;
  return readChunk(part, strays).map(({ line: at, entry }) => {
    if (!misplaced || entry.broken) return { line: line + at, entry };
    const range = rangeOf(0, 0, 0, Math.max(1, entry.id.range.start.character));
    const problem: YamlProblem = { code: 'yaml-syntax', range, params: { what: 'BAD_INDENT', said: '' } };
    return { line: line + at, entry: { ...entry, problems: [problem, ...entry.problems] } };
  });
}

/** The first syntax error of an entry is its cause; those after are what follows from it. */
function firstOf(problems: readonly YamlProblem[]): readonly YamlProblem[] {
  const first = problems.find((problem) => problem.code === 'yaml-syntax');
  return problems.filter((problem) => problem.code !== 'yaml-syntax' || problem === first);
}

function halfTyped(text: string): YamlProblem {
  const line = text.split('\n', 1)[0] ?? '';
  const start = line.length - line.trimStart().length;
  const range = rangeOf(0, start, 0, Math.max(start + 1, line.trimEnd().length));
  return { code: 'yaml-syntax', range, params: { what: 'MISSING_COLON', said: '' } };
}

function entryOfPair(pair: YamlPair, problems: readonly YamlProblem[]): RequirementEntry {
  const range = { start: pair.key.range.start, end: (pair.value ?? pair.key).range.end };
  return readEntry({
    id: { value: pair.key.value, range: pair.key.range },
    node: pair.value,
    problems,
    range,
  });
}

function readHeads(split: SplitChapter): {
  chapter: Located<string> | undefined;
  texts: Located<string>[];
  problems: YamlProblem[];
} {
  const problems: YamlProblem[] = [];
  const texts: Located<string>[] = [];
  let chapter: Located<string> | undefined;
  const keys = new Map<string, Range>([
    ['requirements', rangeOf(split.requirementsLine, 0, split.requirementsLine, 12)],
  ]);
  for (const chunk of split.heads) {
    const reading = readYaml(chunk.text);
    problems.push(...firstOf(reading.problems).map((problem) => shifted(problem, chunk.line)));
    const pairs = reading.root?.kind === 'map' ? reading.root.pairs : [];
    if (pairs.length === 0 && reading.problems.length === 0)
      problems.push(shifted(halfTyped(chunk.text), chunk.line));
    for (const { key } of pairs)
      problems.push(...repeatedKey(keys, key.value, shiftRange(key.range, chunk.line)));
    if (reading.root !== undefined && pairs.length > 0) {
      problems.push(
        ...problemsOf(chapterHeadSchema, reading.root).map((problem) => shifted(problem, chunk.line)),
      );
    }
    for (const { value, range } of textsWithFigures(reading.root))
      texts.push({ value, range: shiftRange(range, chunk.line) });
    const named = locatedText(reading.root, 'chapter');
    if (named !== undefined) chapter ??= { value: named.value, range: shiftRange(named.range, chunk.line) };
  }
  return { chapter, texts, problems };
}

function repeatedKey(keys: Map<string, Range>, key: string, range: Range): YamlProblem[] {
  const related = keys.get(key);
  if (related !== undefined) return [{ code: 'duplicate-key', range, params: { key }, related }];
  keys.set(key, range);
  return [];
}

function repeatedIds(entries: readonly PlacedEntry[]): readonly YamlProblem[] {
  if (new Set(entries.map(({ entry }) => entry.id.value)).size === entries.length) return [];
  return duplicatesAmong(
    entries.map(({ line, entry }) => ({ key: entry.id.value, range: shiftRange(entry.id.range, line) })),
  );
}

/** A file in a shape that can't be cut: read at once, so that a fault in it may hide more. */
function readWhole(path: string, text: string): ChapterReading {
  const { root, problems } = readYaml(text);
  const requirements = pairOf(root, 'requirements');
  const shape = root === undefined ? emptyFile(problems) : problemsOf(chapterHeadSchema, root);
  const file: ChapterFile = {
    path,
    chapter: locatedText(root, 'chapter'),
    requirementsKey: requirements?.key.range,
    comments: textsBeside(root, requirements),
    entries: entriesOf(valueOf(root, 'requirements')),
    problems: [...firstOf(problems), ...shape],
  };
  return { file, memory: new Map() };
}

/** What a file says beside its requirements. */
function textsBeside(
  root: YamlNode | undefined,
  requirements: YamlPair | undefined,
): readonly Located<string>[] {
  if (root?.kind !== 'map') return textsWithFigures(root);
  const others = root.pairs.filter((pair) => pair !== requirements);
  return others.flatMap(({ key, value }) => [...textsWithFigures(key), ...textsWithFigures(value)]);
}

function textsWithFigures(node: YamlNode | undefined): readonly Located<string>[] {
  return textsIn(node, 1).filter(({ value }) => manyDigits.test(value));
}

function emptyFile(problems: readonly YamlProblem[]): readonly YamlProblem[] {
  if (problems.length > 0) return [];
  return [
    {
      code: 'schema-invalid',
      range: rangeOf(0, 0, 0, 1),
      params: { path: '', reason: 'empty-file', allowed: '' },
    },
  ];
}

function entriesOf(requirements: YamlNode | undefined): readonly PlacedEntry[] {
  if (requirements?.kind !== 'map') return [];
  return requirements.pairs.map((pair) => ({ line: 0, entry: entryOfPair(pair, []) }));
}

function shifted(problem: YamlProblem, lines: number): YamlProblem {
  const moved = { ...problem, range: shiftRange(problem.range, lines) };
  return problem.related === undefined ? moved : { ...moved, related: shiftRange(problem.related, lines) };
}
