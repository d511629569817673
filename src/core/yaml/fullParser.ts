import { parseDocument, type Document } from 'yaml';
import { LineIndex } from '../text/lineIndex';
import { rangeOf } from '../text/position';
import { FullParserBudget } from './fullParserBudget';
import { syntaxCauseOf } from './syntaxCauseOf';
import { Conversion } from './convertNodes';
import { unparsable } from './depthGuard';
import type { ReadingDraft, YamlReading } from './nodes';
import { DraftList } from './draftList';
import { tooLarge } from './tooLarge';

/** More errors than this in one text are consequences of the first ones. */
const maxErrors = 20;

/**
 * Reads one YAML document with the `yaml` package, after making sure that it is not nested so deep that parsing would end
 * the process. Every scalar is kept as text. Anchors, aliases, tags and directives are problems.
 */
export function parseInFull(text: string, budget = new FullParserBudget()): YamlReading {
  const refused = unparsable(text, budget);
  if (refused?.kind === 'long') return unread(budget);
  const index = new LineIndex(text);
  if (refused !== undefined) {
    const range = { start: index.positionAt(refused.at), end: index.positionAt(refused.at + 1) };
    return { root: undefined, problems: [{ code: 'yaml-too-deep', range, params: {} }] };
  }
  const document = parsed(text);
  if (document === undefined) return unread(budget);
  const conversion = new Conversion(text, index);
  const root = conversion.nodeOf(document.contents);
  const problems = new DraftList();
  problems.addAll(withoutRepeats([...syntaxProblems(document, text, index), ...conversion.problems.all()]));
  return { root, problems: problems.all() };
}

/** Too much for this parser: alone, or after the other broken parts of its file. */
function unread(budget: FullParserBudget): YamlReading {
  const after: ReadingDraft = { code: 'yaml-syntax', range: rangeOf(0, 0, 0, 1), params: { what: 'UNREAD' } };
  return { root: undefined, problems: [budget.isFirst ? tooLarge('form') : after] };
}

/** Undefined where the package goes beyond the stack, which some texts of a few hundred kilobytes make it do. */
function parsed(text: string): Document | undefined {
  // Each error of the package would hold its stack: thousands of them take most of the time and memory.
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = 0;
  try {
    return parseDocument(text, {
      schema: 'failsafe',
      uniqueKeys: false,
      prettyErrors: false,
      keepSourceTokens: false,
      logLevel: 'silent',
    });
  } catch (reason) {
    if (reason instanceof RangeError) return undefined;
    throw reason;
  } finally {
    Error.stackTraceLimit = limit;
  }
}

function syntaxProblems(document: Document, text: string, index: LineIndex): readonly ReadingDraft[] {
  return document.errors
    .filter(({ code }) => code !== 'BAD_ALIAS' && code !== 'TAG_RESOLVE_FAILED')
    .slice(0, maxErrors)
    .map((error) => {
      const [from, to] = error.pos;
      const range = { start: index.positionAt(from), end: index.positionAt(Math.max(to, from + 1)) };
      return { code: 'yaml-syntax', range, params: { what: syntaxCauseOf(error, text) } };
    });
}

/** A path of Windows has a backslash for each of its folders: one of them says it. */
function withoutRepeats(problems: readonly ReadingDraft[]): readonly ReadingDraft[] {
  const lines = new Set<number>();
  return problems.filter((problem) => {
    if (problem.code !== 'yaml-syntax' || problem.params.what !== 'BACKSLASH') return true;
    const { range } = problem;
    const isNew = !lines.has(range.start.line);
    lines.add(range.start.line);
    return isNew;
  });
}
