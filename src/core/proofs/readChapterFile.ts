import { shiftRange } from '../text/position';
import { manyDigits } from '../text/manyDigits';
import { runAtOnce, type Steps } from '../text/steps';
import { FullParserBudget } from '../yaml/fullParserBudget';
import { commentsIn } from '../yaml/commentsIn';
import { documentsIn } from '../yaml/documents';
import { duplicatesAmong } from '../yaml/duplicateKeys';
import { withoutConflict } from '../yaml/mergeConflict';
import { type ReadingDraft } from '../yaml/nodes';
import { DraftList } from '../yaml/draftList';
import { shiftDraft } from '../yaml/shiftNode';
import { chapterLimit, tooLarge, tooLargeInSteps } from '../yaml/tooLarge';
import type { ChapterFile, PlacedEntry } from './model';
import { shiftedText } from './partsOfChapter';
import { type EntryMemory, type DocumentReading, mostEntries, readDocument } from './readChapterDocument';

export type { EntryMemory } from './readChapterDocument';

export interface ChapterReading {
  readonly file: ChapterFile;
  /** To be handed in when the next version of the same file is read. */
  readonly memory: EntryMemory;
}

/** Reads one chapter file. Never throws: what can't be read is a problem, and every other entry is kept. */
export function readChapterFile(path: string, text: string, memory: EntryMemory = new Map()): ChapterReading {
  return runAtOnce(chapterFileInSteps(path, text, memory));
}

/** The same in steps. */
export function* chapterFileInSteps(path: string, text: string, memory: EntryMemory): Steps<ChapterReading> {
  const refused = yield* tooLargeInSteps(text, chapterLimit);
  if (refused !== undefined) return unreadChapterFile(path, refused);
  const budget = new FullParserBudget();
  const conflict = withoutConflict(text);
  const written = commentsIn(conflict.text, manyDigits);
  if (written === undefined) return unreadChapterFile(path, tooLarge('elements'));
  const { documents, problems: markers } = documentsIn(conflict.text);
  const readings: DocumentReading[] = [];
  let remaining = mostEntries;
  for (const { line, text: part } of documents) {
    const reading = yield* readDocument(part, memory, { budget, mostEntries: remaining });
    remaining -= reading.entries.length;
    readings.push(shiftedReading(reading, line));
  }
  const reading = readings.length === 1 && readings[0] !== undefined ? readings[0] : joined(readings);
  const problems = new DraftList();
  problems.addAll(conflict.problem === undefined ? [] : [conflict.problem]);
  problems.addAll(markers);
  problems.addAll(reading.problems);
  repeatedIds(reading.entries, problems);
  const { chapter, requirementsKey, entries } = reading;
  const comments = [...reading.texts, ...written];
  const file = { path, chapter, requirementsKey, entries, comments, problems: problems.all() };
  return { file, memory: reading.memory };
}

function unreadChapterFile(path: string, problem: ReadingDraft): ChapterReading {
  return { file: unreadableChapterFile(path, problem), memory: new Map() };
}

function shiftedReading(reading: DocumentReading, lines: number): DocumentReading {
  if (lines === 0) return reading;
  const { chapter, requirementsKey, entries, texts, problems, memory } = reading;
  return {
    chapter: chapter === undefined ? undefined : shiftedText(chapter, lines),
    requirementsKey: requirementsKey === undefined ? undefined : shiftRange(requirementsKey, lines),
    entries: entries.map(({ line, entry }) => ({ line: line + lines, entry })),
    texts: texts.map((one) => shiftedText(one, lines)),
    problems: problems.map((problem) => shiftDraft(problem, lines)),
    memory,
  };
}

function joined(readings: readonly DocumentReading[]): DocumentReading {
  return {
    chapter: readings.find(({ chapter }) => chapter !== undefined)?.chapter,
    requirementsKey: readings.find(({ requirementsKey }) => requirementsKey !== undefined)?.requirementsKey,
    entries: readings.flatMap(({ entries }) => entries),
    texts: readings.flatMap(({ texts }) => texts),
    problems: readings.flatMap(({ problems }) => problems),
    memory: new Map(readings.flatMap(({ memory }) => [...memory])),
  };
}

/** The file in place of one whose bytes could not be read as text. */
export function unreadableChapterFile(path: string, problem: ReadingDraft): ChapterFile {
  return {
    path,
    chapter: undefined,
    requirementsKey: undefined,
    entries: [],
    comments: [],
    problems: [problem],
  };
}

function repeatedIds(entries: readonly PlacedEntry[], problems: DraftList): void {
  duplicatesAmong(
    entries.map(({ line, entry }) => ({
      key: entry.id.value,
      rangeOf: () => shiftRange(entry.id.range, line),
    })),
    problems,
  );
}
