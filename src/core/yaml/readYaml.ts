import { FullParserBudget } from './fullParserBudget';
import { documentsIn } from './documents';
import { duplicateKeys } from './duplicateKeys';
import { parseFast } from './fastParser';
import type { YamlNode, YamlPair, YamlReading } from './nodes';
import { DraftList } from './draftList';
import { shiftNode, shiftDraft } from './shiftNode';
import { tooLargeDraft } from './tooLarge';
import type { Steps } from '../text/steps';
import type * as FullParser from './fullParser';

/**
 * Reads a whole YAML text. Never throws for what the text holds: problems say what could not be read, and `root` is
 * what could. A repeated key is a problem; the first one counts. Further documents are problems, and what they
 * say is added to the first. Problems are bounded (`DraftList`).
 */
export function readYaml(text: string, budget = new FullParserBudget()): YamlReading {
  return readDocuments(text, (part) => readDocument(part, budget));
}

/** The same with a reader of one document of one's own, which leaves repeated keys to this one. */
export function readDocuments(text: string, readOne: (text: string) => YamlReading): YamlReading {
  const refused = tooLargeDraft(text);
  if (refused !== undefined) return { root: undefined, problems: [refused] };
  const { documents, problems: markers } = documentsIn(text);
  const problems = new DraftList();
  problems.addAll(markers);
  const roots: YamlNode[] = [];
  for (const { line, text: part } of documents) {
    const { root, problems: found } = readOne(part);
    if (root !== undefined) roots.push(shiftNode(root, line));
    problems.addAll(line === 0 ? found : found.map((problem) => shiftDraft(problem, line)));
  }
  const root = merged(roots);
  duplicateKeys(root, problems);
  return { root, problems: problems.all() };
}

/** Reads one document; repeated keys are not looked for. */
export function readDocument(text: string, budget: FullParserBudget): YamlReading {
  return parseFast(text) ?? fullParser().parseInFull(text, budget);
}

/** The maps of several documents as one: lists and maps under the same key are joined. Other roots beside maps are left out. */
function merged(roots: readonly YamlNode[]): YamlNode | undefined {
  const maps = roots.filter((root) => root.kind === 'map');
  const [first, ...others] = maps;
  if (first === undefined || others.length === 0) return first ?? roots[0];
  const pairs = new Map<string, YamlPair>();
  const repeated: YamlPair[] = [];
  for (const map of maps) {
    const here = new Set<string>();
    for (const pair of map.pairs) {
      const key = pair.key.value;
      const known = pairs.get(key);
      const joined = known === undefined ? pair : here.has(key) ? undefined : joinedPair(known, pair);
      if (joined === undefined) repeated.push(pair);
      else pairs.set(key, joined);
      here.add(key);
    }
  }
  const end = (others.at(-1) ?? first).range.end;
  return { ...first, pairs: [...pairs.values(), ...repeated], range: { start: first.range.start, end } };
}

/** Undefined where both say something that can't be joined: the key is then repeated. */
function joinedPair(a: YamlPair, b: YamlPair): YamlPair | undefined {
  if (b.value === undefined) return a;
  if (a.value === undefined) return b;
  const value = joinedNode(a.value, b.value);
  return value === undefined ? undefined : { key: a.key, value };
}

function joinedNode(a: YamlNode, b: YamlNode): YamlNode | undefined {
  const range = { start: a.range.start, end: b.range.end };
  if (a.kind === 'map' && b.kind === 'map') return { ...a, pairs: [...a.pairs, ...b.pairs], range };
  if (a.kind === 'list' && b.kind === 'list') return { ...a, items: [...a.items, ...b.items], range };
  return a.kind === 'scalar' && b.kind === 'scalar' && a.value === b.value ? a : undefined;
}

/**
 * Makes the full parser ready in steps, where someone is about to type: the first line that is half typed would have to wait
 * for it.
 */
export function* prepareFullParser(): Steps<undefined> {
  const parser = fullParser();
  yield;
  parser.parseInFull('a:\n  - b\n  c');
  return undefined;
}

let loaded: typeof FullParser | undefined;

/**
 * The full parser with the whole `yaml` package, which most sessions never need: it is a bundle of its own, read at the
 * first text that the fast parser leaves. A keystroke can't wait for a promise, so this is `require` and not `import()`.
 */
function fullParser(): typeof FullParser {
  // oxlint-disable-next-line typescript/no-require-imports -- the one synchronous way to load late
  loaded ??= require('./fullParser') as typeof FullParser;
  return loaded;
}
