import type { Chunk, Located } from '../text/located';
import { rangeOf, type Range } from '../text/position';
import { inSteps, type Steps } from '../text/steps';
import type { FullParserBudget } from '../yaml/fullParserBudget';
import { locatedText } from '../yaml/located';
import { pairOf, valueOf, type YamlNode, type YamlPair, type ReadingDraft } from '../yaml/nodes';
import { leavesTextUnread, DraftList } from '../yaml/draftList';
import { readYaml } from '../yaml/readYaml';
import { shiftDraft } from '../yaml/shiftNode';
import { tooLarge } from '../yaml/tooLarge';
import { problemsOf } from '../yaml/validate';
import { chapterHeadSchema } from './chapterSchema';
import type { PlacedEntry, RequirementEntry } from './model';
import { firstSyntaxError, halfTyped, textsWithDigits } from './partsOfChapter';
import { brokenEntry, readEntry } from './readEntry';
import { recoverEntry } from './recoverEntry';
import { readHeads } from './readHeads';
import { splitBrokenChunk, splitChapter, type SplitChapter } from './splitChapter';

/** Entries read before, by their text: an unchanged one is the same object again, wherever it moved. */
export type EntryMemory = ReadonlyMap<string, readonly PlacedEntry[]>;

/** What one YAML document of a chapter file says; most files have one. */
export interface DocumentReading {
  readonly chapter: Located<string> | undefined;
  readonly requirementsKey: Range | undefined;
  readonly entries: readonly PlacedEntry[];
  /** Texts that are in no entry and hold many figures. */
  readonly texts: readonly Located<string>[];
  readonly problems: readonly ReadingDraft[];
  readonly memory: EntryMemory;
}

/** Each takes some fifty microseconds and two kilobytes until it is checked. A chapter of the agency's has at most some hundred. */
export const mostEntries = 60_000;

/** Keys beside `requirements`, of which a chapter file has one. */
const mostHeads = 10_000;

/**
 * Reads one YAML document of a chapter file. Entries of `memory` whose text is unchanged are given back as the same objects; beyond
 * `bounds` the document is refused as too large. Throws nothing: what can’t be read is among `problems`.
 */
export function* readDocument(
  text: string,
  memory: EntryMemory,
  bounds: { readonly budget: FullParserBudget; readonly mostEntries: number },
): Steps<DocumentReading> {
  const split = splitChapter(text);
  yield;
  if (split === undefined) return readWhole(text, bounds.budget);
  if (split.entries.length > bounds.mostEntries || split.heads.length > mostHeads)
    return { ...nothingRead, problems: [tooLarge('elements')] };
  return yield* readSplit(split, memory, bounds.budget);
}

const nothingRead: DocumentReading = {
  chapter: undefined,
  requirementsKey: undefined,
  entries: [],
  texts: [],
  problems: [],
  memory: new Map(),
};

/** What the entries of a document are read with, and into. */
interface ReadingContext {
  /** What belongs to no entry. */
  readonly outside: DraftList;
  readonly budget: FullParserBudget;
}

const chunksPerStep = 32;

function* readSplit(
  split: SplitChapter,
  before: EntryMemory,
  budget: FullParserBudget,
): Steps<DocumentReading> {
  const memory = new Map<string, readonly PlacedEntry[]>();
  const entries: PlacedEntry[] = [];
  const outside = new DraftList();
  const rest: ReadingContext = { outside, budget };
  yield* inSteps(split.entries, chunksPerStep, (chunk) => {
    const outsideBefore = outside.size;
    const misplaced = split.misplaced.has(chunk.line);
    const known = misplaced ? undefined : (before.get(chunk.text) ?? memory.get(chunk.text));
    const read = known ?? readEntries(ownCopy(chunk), misplaced, rest);
    if (!misplaced && read.length > 0 && outside.size === outsideBefore && !read.some(isUnread))
      memory.set(chunk.text, read);
    for (const { line, entry } of read) entries.push({ line: line + chunk.line, entry });
  });
  const head = readHeads(split, budget);
  const problems = new DraftList();
  problems.addAll(head.problems);
  problems.addAll(outside.all());
  const requirementsKey = rangeOf(split.requirementsLine, 0, split.requirementsLine, 'requirements'.length);
  return {
    chapter: head.chapter,
    requirementsKey,
    entries,
    texts: head.texts,
    problems: problems.all(),
    memory,
  };
}

function readEntries(chunk: Chunk, misplaced: boolean, rest: ReadingContext): readonly PlacedEntry[] {
  return misplaced ? readPart(chunk, chunk, true, rest) : readChunk(chunk, rest);
}

/** An entry for which nothing of the budget was left: once others are fixed it can be read. */
function isUnread({ entry }: PlacedEntry): boolean {
  return entry.problems.some((problem) => problem.code === 'yaml-syntax' && problem.params.what === 'UNREAD');
}

/** An entry is kept for long: the words in it must not be parts of a whole text, which would then be kept too. */
function ownCopy({ line, text }: Chunk): Chunk {
  return { line, text: ` ${text}`.slice(1) };
}

/** The entries of a chunk, usually one; lines count from the chunk's first. What belongs to no entry goes to `outside`. */
function readChunk(chunk: Chunk, rest: ReadingContext): readonly PlacedEntry[] {
  const { root, problems: found } = readYaml(chunk.text, rest.budget);
  const problems = found.map(asOfEntry);
  const serious = problems.some(leavesTextUnread);
  const parts = serious ? splitBrokenChunk(chunk) : undefined;
  if (parts !== undefined) return parts.flatMap((part, order) => readPart(part, chunk, order > 0, rest));
  const apart = serious ? recoverEntry(chunk.text, problems, rest.budget) : undefined;
  const inParts = apart === undefined ? undefined : brokenEntry(chunk.text, apart.problems, apart);
  if (inParts !== undefined) return [{ line: 0, entry: inParts }];
  const pair = root?.kind === 'map' && root.pairs.length === 1 ? root.pairs[0] : undefined;
  if (pair !== undefined) {
    return [{ line: 0, entry: entryOfPair(pair, firstSyntaxError(problems), rereaderOf(chunk.text)) }];
  }
  const why = serious ? problems : [...problems, halfTyped(chunk.text)];
  const broken = brokenEntry(chunk.text, firstSyntaxError(why));
  if (broken !== undefined) return [{ line: 0, entry: broken }];
  const first = why.find(leavesTextUnread);
  if ((root !== undefined || problems.length > 0) && first !== undefined)
    rest.outside.add(first.code, () => shiftDraft(first, chunk.line));
  return [];
}

/** Of a file that is too long nothing is read; of an entry that is, the others are. */
function asOfEntry(problem: ReadingDraft): ReadingDraft {
  return problem.code === 'file-too-large'
    ? { ...problem, params: { ...problem.params, reason: 'entry' } }
    : problem;
}

/** A part of a broken chunk. One that is sound in itself is at fault only for where it is. */
function readPart(
  part: Chunk,
  chunk: Chunk,
  misplaced: boolean,
  rest: ReadingContext,
): readonly PlacedEntry[] {
  const line = part.line - chunk.line;
  return readChunk(part, rest).map(({ line: at, entry }) => {
    // One further down was cut out of this part, and has its own problem.
    if (!misplaced || at > 0 || entry.broken) return { line: line + at, entry };
    const range = rangeOf(0, 0, 0, Math.max(1, entry.id.range.start.character));
    const problem: ReadingDraft = { code: 'yaml-syntax', range, params: { what: 'BAD_INDENT' } };
    return { line, entry: { ...entry, problems: [problem, ...entry.problems] } };
  });
}

/** Holds nothing but the text. */
function rereaderOf(text: string): () => YamlNode | undefined {
  return () => {
    const { root } = readYaml(text);
    return root?.kind === 'map' ? root.pairs[0]?.value : undefined;
  };
}

function entryOfPair(
  pair: YamlPair,
  problems: readonly ReadingDraft[],
  reread?: () => YamlNode | undefined,
): RequirementEntry {
  const range = { start: pair.key.range.start, end: (pair.value ?? pair.key).range.end };
  return readEntry({
    id: { value: pair.key.value, range: pair.key.range },
    node: pair.value,
    problems,
    range,
    ...(reread === undefined ? {} : { reread }),
  });
}

/** A document in a shape that can't be cut: read at once, so that a fault in it may hide more. */
function readWhole(text: string, budget: FullParserBudget): DocumentReading {
  const { root, problems } = readYaml(text, budget);
  const requirements = pairOf(root, 'requirements');
  const shape = root === undefined ? emptyFile(problems) : problemsOf(chapterHeadSchema, root);
  return {
    chapter: locatedText(root, 'chapter'),
    requirementsKey: requirements?.key.range,
    texts: textsBeside(root, requirements),
    entries: entriesOf(valueOf(root, 'requirements')),
    problems: [...firstSyntaxError(problems), ...shape],
    memory: new Map(),
  };
}

/** What a file says beside its requirements. */
function textsBeside(
  root: YamlNode | undefined,
  requirements: YamlPair | undefined,
): readonly Located<string>[] {
  if (root?.kind !== 'map') return textsWithDigits(root);
  const others = root.pairs.filter((pair) => pair !== requirements);
  return others.flatMap(({ key, value }) => [...textsWithDigits(key), ...textsWithDigits(value)]);
}

function emptyFile(problems: readonly ReadingDraft[]): readonly ReadingDraft[] {
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
