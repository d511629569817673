import { parseDocument, type Document } from 'yaml';
import { LineIndex } from '../text/lineIndex';
import { causeOf } from './causeOf';
import { Conversion } from './convertNodes';
import { tooDeepAt } from './depthGuard';
import type { YamlProblem, YamlReading } from './nodes';
import { ProblemList } from './problemList';

/** More errors than this in one text are consequences of the first ones. */
const maxErrors = 20;

/**
 * Reads one YAML document with the `yaml` package, after making sure that it is not nested so deep that parsing would end
 * the process. Every scalar is kept as text. Anchors, aliases, tags and directives are problems.
 */
export function readInCarefulLane(text: string): YamlReading {
  const index = new LineIndex(text);
  const deep = tooDeepAt(text);
  if (deep !== undefined) {
    const range = { start: index.positionAt(deep), end: index.positionAt(deep + 1) };
    return { root: undefined, problems: [{ code: 'yaml-too-deep', range, params: {} }] };
  }
  const document = parseDocument(text, {
    schema: 'failsafe',
    uniqueKeys: false,
    prettyErrors: false,
    keepSourceTokens: false,
    logLevel: 'silent',
  });
  const conversion = new Conversion(text, index);
  const root = conversion.nodeOf(document.contents);
  const problems = new ProblemList();
  problems.addAll(withoutRepeats([...syntaxProblems(document, text, index), ...conversion.problems.all()]));
  return { root, problems: problems.all() };
}

function syntaxProblems(document: Document, text: string, index: LineIndex): readonly YamlProblem[] {
  return document.errors
    .filter(({ code }) => code !== 'BAD_ALIAS' && code !== 'TAG_RESOLVE_FAILED')
    .slice(0, maxErrors)
    .map((error) => {
      const [from, to] = error.pos;
      const range = { start: index.positionAt(from), end: index.positionAt(Math.max(to, from + 1)) };
      return { code: 'yaml-syntax', range, params: { what: causeOf(error, text) } };
    });
}

/** A path of Windows has a backslash for each of its folders: one of them says it. */
function withoutRepeats(problems: readonly YamlProblem[]): readonly YamlProblem[] {
  const lines = new Set<number>();
  return problems.filter(({ params, range }) => {
    if (params['what'] !== 'BACKSLASH') return true;
    const isNew = !lines.has(range.start.line);
    lines.add(range.start.line);
    return isNew;
  });
}
