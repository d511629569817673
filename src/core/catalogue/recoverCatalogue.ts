import { shiftRange } from '../text/position';
import { runAtOnce, inSteps, type Steps } from '../text/steps';
import { FullParserBudget } from '../yaml/fullParserBudget';
import type { ReadingDraft, YamlReading } from '../yaml/nodes';
import { DraftList } from '../yaml/draftList';
import { readDocument, readDocuments } from '../yaml/readYaml';
import { mostRequirements } from './requirementTaker';

/**
 * Reads a catalogue's text so that a fault of YAML in one requirement hides no other: where there is one, each
 * requirement is read by itself, and what can't be read of it is taken out before the whole is read again.
 */
export function readCatalogueYaml(text: string): YamlReading {
  const budget = new FullParserBudget();
  return readDocuments(text, (part) => readCatalogueDocument(part, budget));
}

function readCatalogueDocument(text: string, budget: FullParserBudget): YamlReading {
  const whole = readDocument(text, budget);
  if (!whole.problems.some(isOfSyntax)) return whole;
  const recovered = runAtOnce(recoverCatalogue(text, budget));
  if (recovered.problems.length === 0) return whole;
  const rest = readDocument(recovered.text, budget);
  return { root: rest.root, problems: [...recovered.problems, ...rest.problems] };
}

/** A catalogue's text without what can't be read of its requirements, each line in its place, and why not; the same text where they are too many. */
export function* recoverCatalogue(
  text: string,
  budget = new FullParserBudget(),
): Steps<{ readonly text: string; readonly problems: readonly ReadingDraft[] }> {
  const lines = text.split('\n');
  const problems = new DraftList();
  const chunks = requirementChunks(lines);
  if (chunks.length > mostRequirements) return { text, problems: [] };
  yield* inSteps(chunks, chunksPerStep, ({ start, end }) => {
    problems.addAll(blankUnread(lines, start, end, budget));
  });
  return { text: lines.join('\n'), problems: problems.all() };
}

const chunksPerStep = 32;

function isOfSyntax({ code }: ReadingDraft): boolean {
  return code === 'yaml-syntax' || code === 'yaml-too-deep' || code === 'file-too-large';
}

interface Chunk {
  /** Lines, from 0; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
}

/** What a chapter begins with, and the keys of the file itself. */
const frame = /^ *- |^ *(?:- )?(?:chapters|requirements|name|rem|title|device|wave|source) *:/;

/** The items under every `requirements:`, which all are at the column of the first. */
function requirementChunks(lines: readonly string[]): readonly Chunk[] {
  const parent = lines.findIndex((line) => /^ *(?:- )?requirements: *$/.test(line));
  const first = lines.slice(parent + 1).find((line) => /^ *- /.test(line));
  if (parent === -1 || first === undefined) return [];
  const indent = first.indexOf('-');
  const chunks: Chunk[] = [];
  let start = -1;
  for (let at = parent + 1; at <= lines.length; at++) {
    const line = lines[at];
    const column = line === undefined ? 0 : columnOf(line);
    const opens = column === indent && line?.startsWith('- ', indent) === true;
    // A line out of its place is a fault of the requirement above it.
    if (column > indent || (line !== undefined && !opens && !frame.test(line))) continue;
    if (start !== -1) chunks.push({ start, end: at });
    start = opens ? at : -1;
  }
  return chunks;
}

/** Where a line's text begins; a line without any, and one that begins with a tab, belong to what is above. */
function columnOf(line: string): number {
  const column = line.search(/[^ \r]/);
  return column === -1 || line[column] === '\t' ? Number.POSITIVE_INFINITY : column;
}

/** Blanks what can't be read of one requirement, and answers why. */
function blankUnread(
  lines: string[],
  start: number,
  end: number,
  budget: FullParserBudget,
): readonly ReadingDraft[] {
  const problems = readDocument(lines.slice(start, end).join('\n'), budget).problems.filter(isOfSyntax);
  if (problems.length === 0) return [];
  const faulty = problems.reduce((first, { range }) => Math.min(first, range.start.line), end - start);
  const recovered =
    [start + faulty, start + 1, start].find((cut) => isIntact(lines.slice(start, cut), budget)) ?? start;
  lines.fill('', recovered, end);
  return problems.map((problem) => ({ ...problem, range: shiftRange(problem.range, start) }));
}

function isIntact(lines: readonly string[], budget: FullParserBudget): boolean {
  return !readDocument(lines.join('\n'), budget).problems.some(isOfSyntax);
}
