import type { Located } from '../text/located';
import { rangeOf, type Range } from '../text/position';
import { locatedText, textsByKey } from '../yaml/located';
import { pairOf, valueOf, type YamlMap, type YamlNode, type ReadingDraft } from '../yaml/nodes';
import { leavesTextUnread } from '../yaml/draftList';
import { problemsOf } from '../yaml/validate';
import { entrySchema } from './chapterSchema';
import { keepsToEntrySchema } from './keepsToEntrySchema';
import type { Proof, ProofTarget, RequirementEntry } from './model';
import { textsWithDigits } from './partsOfChapter';

export interface EntrySource {
  readonly id: Located<string>;
  readonly node: YamlNode | undefined;
  /** What the YAML reader found; an entry with one that hides something is broken. */
  readonly problems: readonly ReadingDraft[];
  readonly range: Range;
  /** Of an entry that was read in parts: the items of its proofs that are as they are meant. */
  readonly intact?: ReadonlySet<YamlNode>;
  /** Reads the node anew, so that it need not be kept: it is several times as large as what is read from it. */
  readonly reread?: () => YamlNode | undefined;
}

/** Reads what is attached to one requirement. What can't be read is a problem; the rest is kept. */
export function readEntry(source: EntrySource): RequirementEntry {
  const { id, node, range, intact = noNodes } = source;
  const broken = source.problems.some(leavesTextUnread);
  const shape = node === undefined || (broken && intact.size === 0) ? [] : shapeOf(node, broken, intact);
  const proofs = valueOf(node, 'proofs');
  const problems = source.problems.length + shape.length === 0 ? none : [...source.problems, ...shape];
  const entry: Omit<RequirementEntry, 'node'> = {
    id,
    proofs: proofs?.kind === 'list' ? proofs.items.flatMap((item) => readProof(item, intact)) : [],
    notApplicable: justificationIn(node),
    toReview: locatedText(node, 'toReview'),
    ignored: textsByKey(node, 'ignore'),
    broken:
      broken ||
      shape.some((problem) => problem.code === 'schema-invalid' && isAboutTheWhole(problem.params.path)),
    problems,
    figures: textsWithDigits(node),
    range,
  };
  const { reread } = source;
  // Only editing asks for the node, and few entries are edited.
  return broken || reread === undefined ? { ...entry, node } : new EntryWithLateNode(entry, reread);
}

const none: readonly never[] = [];
const noNodes: ReadonlySet<YamlNode> = new Set();

/** What is wrong in the shape of an entry; of a broken one only in what is intact of it. */
function shapeOf(node: YamlNode, broken: boolean, intact: ReadonlySet<YamlNode>): readonly ReadingDraft[] {
  if (!broken || node.kind !== 'map') return keepsToEntrySchema(node) ? none : problemsOf(entrySchema, node);
  // Thousands of broken items would be a fault of the schema each, and none of them is to be reported.
  const numbers: number[] = [];
  const pairs = node.pairs.map((pair) => {
    if (pair.key.value !== 'proofs' || pair.value?.kind !== 'list') return pair;
    for (const [number, item] of pair.value.items.entries()) if (intact.has(item)) numbers.push(number);
    return {
      key: pair.key,
      value: { ...pair.value, items: pair.value.items.filter((it) => intact.has(it)) },
    };
  });
  return problemsOf(entrySchema, { ...node, pairs }).map((problem) => withNumber(problem, numbers));
}

/** The problem with the number that its proof has among all. */
function withNumber(problem: ReadingDraft, numbers: readonly number[]): ReadingDraft {
  if (problem.code !== 'schema-invalid' && problem.code !== 'unknown-key') return problem;
  const renumbered = (path: string): string =>
    path.replace(/^proofs\.(\d+)/, (_, number: string) => `proofs.${numbers[Number(number)] ?? number}`);
  return problem.code === 'schema-invalid'
    ? { ...problem, params: { ...problem.params, path: renumbered(problem.params.path) } }
    : { ...problem, params: { ...problem.params, path: renumbered(problem.params.path) } };
}

/** An accessor of its own for each of fifty thousand objects takes ten times the memory of one that they share. */
class EntryWithLateNode implements RequirementEntry {
  readonly id: RequirementEntry['id'];
  readonly proofs: RequirementEntry['proofs'];
  readonly notApplicable: RequirementEntry['notApplicable'];
  readonly toReview: RequirementEntry['toReview'];
  readonly ignored: RequirementEntry['ignored'];
  readonly broken: boolean;
  readonly problems: RequirementEntry['problems'];
  readonly figures: RequirementEntry['figures'];
  readonly range: Range;
  readonly #reread: () => YamlNode | undefined;

  constructor(entry: Omit<RequirementEntry, 'node'>, reread: () => YamlNode | undefined) {
    this.id = entry.id;
    this.proofs = entry.proofs;
    this.notApplicable = entry.notApplicable;
    this.toReview = entry.toReview;
    this.ignored = entry.ignored;
    this.broken = entry.broken;
    this.problems = entry.problems;
    this.figures = entry.figures;
    this.range = entry.range;
    this.#reread = reread;
  }

  get node(): YamlNode | undefined {
    return this.#reread();
  }
}

/** Such a problem hides how many proofs there are; one inside a proof does not. */
function isAboutTheWhole(path: string): boolean {
  return path === '' || path === 'proofs';
}

function justificationIn(node: YamlNode | undefined): Located<string> | undefined {
  const pair = pairOf(node, 'notApplicable');
  if (pair === undefined) return undefined;
  if (pair.value === undefined) return { value: '', range: pair.key.range };
  const value = pair.value.kind === 'scalar' ? pair.value.value.trim() : '';
  return { value, range: value === '' ? pair.key.range : pair.value.range };
}

function readProof(item: YamlNode, intact: ReadonlySet<YamlNode>): readonly Proof[] {
  if (item.kind !== 'map') return [];
  return [
    {
      for: locatedText(item, 'for'),
      target: targetOf(item),
      test: locatedText(item, 'test'),
      state: locatedText(item, 'state'),
      result: locatedText(item, 'result'),
      ranOn: locatedText(item, 'ranOn'),
      version: locatedText(item, 'version'),
      madeOn: locatedText(item, 'madeOn'),
      sha256: locatedText(item, 'sha256'),
      ignored: textsByKey(item, 'ignore'),
      range: item.range,
      ...(intact.has(item) ? { readAlone: true } : {}),
    },
  ];
}

function targetOf(item: YamlMap): ProofTarget {
  const file = locatedText(item, 'file');
  if (file !== undefined) return { kind: 'file', file };
  const gazelle = locatedText(item, 'gazelle');
  if (gazelle !== undefined) return { kind: 'gazelle', url: gazelle };
  const motco2 = locatedText(item, 'motco2');
  if (motco2 !== undefined) return { kind: 'motco2', number: motco2 };
  const link = locatedText(item, 'link');
  if (link !== undefined) return { kind: 'link', url: link };
  return authorityTargetOf(item);
}

function authorityTargetOf(item: YamlMap): ProofTarget {
  const cnda = valueOf(item, 'cnda');
  if (cnda?.kind === 'map') {
    return {
      kind: 'cnda',
      request: locatedText(cnda, 'request'),
      file: locatedText(cnda, 'file'),
      stage: locatedText(cnda, 'stage'),
      expectedOn: locatedText(cnda, 'expectedOn'),
      opposableUntil: locatedText(cnda, 'opposableUntil'),
      range: cnda.range,
    };
  }
  const psc = valueOf(item, 'psc');
  if (psc?.kind === 'map') {
    return { kind: 'psc', file: locatedText(psc, 'file'), role: locatedText(psc, 'role'), range: psc.range };
  }
  return { kind: 'unreadable' };
}

/** The entry of a text that could not be read at all, when its first line still shows an id. */
export function brokenEntry(
  text: string,
  problems: readonly ReadingDraft[],
  parts: Pick<EntrySource, 'intact'> & { readonly node?: YamlNode } = {},
): RequirementEntry | undefined {
  const keyParts = /^(\s*)(["']?)(\S.*?)\2\s*:(?:\s|$)/.exec(text);
  const [, before = '', quote = '', id] = keyParts ?? [];
  if (id === undefined || /^[-{]/.test(id)) return undefined;
  const start = before.length;
  const range = rangeOf(0, start, 0, start + id.length + 2 * quote.length);
  const { node, intact = noNodes } = parts;
  const whole = node === undefined ? range : { start: range.start, end: node.range.end };
  return readEntry({ id: { value: id, range }, node, problems, range: whole, intact });
}
