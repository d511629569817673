import { comparePositions, rangeOf, type Range } from '../text/position';
import { leavesTextUnread } from '../yaml/draftList';
import type { FullParserBudget } from '../yaml/fullParserBudget';
import type { ReadingDraft, YamlNode, YamlScalar } from '../yaml/nodes';
import { readYaml } from '../yaml/readYaml';
import { shiftDraft, shiftNode } from '../yaml/shiftNode';
import { splitFlowItems } from './splitFlowItems';
import { type SplitItems, splitItems, type ItemText } from './splitItems';
import { firstSyntaxError, halfTyped } from './partsOfChapter';

/** An entry that could not be read as a whole, made of those of its parts that could be read by themselves. */
export interface RecoveredEntry {
  /** Its map. Items that could not be read are in the list as what could be read of them, or as their text. */
  readonly node: YamlNode;
  /** Items of the list in `node` that are read as they are meant. */
  readonly intact: ReadonlySet<YamlNode>;
  readonly problems: readonly ReadingDraft[];
}

/**
 * Reads the proofs of a broken entry one by one, so that an error in one of them hides no other. Undefined where that shows
 * nothing more or too much: its proofs are no list or thousands, or each part is sound and only the whole is not. Of proofs in
 * brackets the whole may be at fault for a bracket or a comma between them that is missing.
 */
export function recoverEntry(
  text: string,
  whole: readonly ReadingDraft[],
  budget: FullParserBudget,
): RecoveredEntry | undefined {
  if (whole.some(({ code }) => code === 'file-too-large')) return undefined;
  const split = splitItems(text) ?? splitFlowItems(text);
  if (split === undefined) return undefined;
  if (!budget.takeApart(split.items.length)) return undefined;
  const items = split.items.map((item) => readItem(item, split.flow, { whole, budget }));
  const { root, problems: ofRest } = readYaml(split.rest, budget);
  const parts = [...firstSyntaxError(ofRest), ...items.flatMap((item) => item.problems)];
  const between = split.flow && !parts.some(leavesTextUnread) ? whole.find(leavesTextUnread) : undefined;
  const problems = between === undefined ? parts : [between, ...parts];
  if (!problems.some(leavesTextUnread)) return undefined;
  // What is left of a broken text may say another thing than what was meant: that the requirement is set aside.
  const trusted = root?.kind === 'map' && !ofRest.some(leavesTextUnread) ? root.pairs[0]?.value : undefined;
  return {
    node: withItems(trusted, items, split),
    intact: new Set(items.filter(({ isSound }) => isSound).map(({ node }) => node)),
    problems,
  };
}

interface ItemReading {
  readonly node: YamlNode;
  readonly isSound: boolean;
  readonly problems: readonly ReadingDraft[];
}

interface Reading {
  /** What was found wrong with the whole entry. */
  readonly whole: readonly ReadingDraft[];
  readonly budget: FullParserBudget;
}

function readItem(item: ItemText, flow: boolean, { whole, budget }: Reading): ItemReading {
  const { root, problems } = readYaml(item.text, budget);
  const found = firstSyntaxError(problems).map((problem) => shiftDraft(problem, item.line));
  const only = flow ? root : root?.kind === 'list' && root.items.length === 1 ? root.items[0] : undefined;
  const node = only === undefined ? textOf(item) : shiftNode(only, item.line);
  if (found.some(leavesTextUnread)) return { node, isSound: false, problems: found };
  if (flow || (only !== undefined && item.aligned)) return { node, isSound: true, problems: found };
  const why = whole.find((problem) => leavesTextUnread(problem) && isIn(item, problem.range));
  return { node, isSound: false, problems: [...found, why ?? misplaced(item, only !== undefined)] };
}

function misplaced(item: ItemText, isItem: boolean): ReadingDraft {
  const { range } = shiftDraft(halfTyped(item.text), item.line);
  return { code: 'yaml-syntax', range, params: { what: isItem ? 'BAD_INDENT' : 'MISSING_DASH' } };
}

function isIn({ line, text }: ItemText, { start }: Range): boolean {
  return start.line >= line && start.line < line + text.split('\n').length;
}

/** Its words still show which files it may name. */
function textOf({ line, text }: ItemText): YamlNode {
  const trimmed = text.trimEnd();
  const start = trimmed.length - trimmed.trimStart().length;
  const lines = trimmed.split('\n');
  const last = lines.at(-1) ?? '';
  return {
    kind: 'scalar',
    value: trimmed.trimStart(),
    style: 'plain',
    range: rangeOf(line, start, line + lines.length - 1, last.length),
  };
}

/** The entry's map, with the items in the list that was left empty to read it. */
function withItems(
  around: YamlNode | undefined,
  items: readonly ItemReading[],
  { proofsLine, flow }: SplitItems,
): YamlNode {
  const nodes = items.map(({ node }) => node);
  const at = rangeOf(proofsLine, 0, proofsLine, 0);
  const start = (nodes[0]?.range ?? at).start;
  const end = (nodes.at(-1)?.range ?? at).end;
  const list: YamlNode = { kind: 'list', items: nodes, flow, range: { start, end } };
  const key: YamlScalar = { kind: 'scalar', value: 'proofs', style: 'plain', range: at };
  if (around?.kind !== 'map')
    return { kind: 'map', pairs: [{ key, value: list }], flow: false, range: list.range };
  const pairs = around.pairs.map((pair) =>
    pair.key.value === 'proofs' && pair.key.range.start.line === proofsLine
      ? { key: pair.key, value: list }
      : pair,
  );
  const last = comparePositions(around.range.end, end) < 0 ? end : around.range.end;
  return { ...around, pairs, range: { start: around.range.start, end: last } };
}
