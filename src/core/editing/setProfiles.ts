import { foldProfile, generalFold } from '../catalogue/profiles';
import { comparePositions } from '../text/position';
import { applyEdits, type TextEdit } from '../text/textEdit';
import { pairOf, type YamlList, type YamlMap, type YamlNode } from '../yaml/nodes';
import { readYaml } from '../yaml/readYaml';
import { plainOf } from '../yaml/validate';
import { flowText, itemLines, type Layout } from '../yaml/edit/newNode';
import { defaultLayout, firstStep } from './layoutOf';
import { insertItem, insertPairInMap } from '../yaml/edit/insertNode';
import { setScalar } from '../yaml/edit/setScalar';
import {
  clearEmptyValue,
  isEmptyValue,
  insertionPointOf,
  type InsertionPoint,
} from '../yaml/edit/insertionPoint';
import { SourceText } from '../yaml/edit/sourceText';
import { addAll } from '../text/addAll';

interface Place {
  readonly source: SourceText;
  readonly layout: Layout;
}

/**
 * The edits that make `profiles:` of a `segur.yaml` name exactly these, `Général` apart, which is implied. Those that
 * stay keep their spelling and their comments; a new one takes the line of one that goes. Undefined where that can't
 * be done without touching anything else.
 */
export function setProfiles(text: string, profiles: readonly string[]): readonly TextEdit[] | undefined {
  const { root } = readYaml(text);
  if (root?.kind !== 'map') return undefined;
  const source = new SourceText(text);
  const place = { source, layout: { ...defaultLayout, step: firstStep(source) } };
  const chosen = profiles.filter((name) => foldProfile(name) !== generalFold);
  const edits = editsFor(place, root, chosen);
  return edits !== undefined && saysOnlyThat(text, edits, chosen) ? edits : undefined;
}

function editsFor(place: Place, root: YamlMap, chosen: readonly string[]): readonly TextEdit[] | undefined {
  const pair = pairOf(root, 'profiles');
  if (pair === undefined) {
    return chosen.length === 0 ? [] : insertPairInMap(place.source, root, ['profiles', chosen], place.layout);
  }
  const point = insertionPointOf(pair, root.flow);
  if (point.value?.kind === 'list' && point.value.items.length > 0)
    return changeList(place, point, point.value, chosen);
  if (isEmptyValue(point, place.source)) return fill(place, point, chosen);
  return point.value?.kind === 'scalar'
    ? [{ range: point.value.range, newText: flowText(chosen) }]
    : undefined;
}

function fill(
  { source, layout }: Place,
  point: InsertionPoint,
  chosen: readonly string[],
): readonly TextEdit[] | undefined {
  const [first, ...others] = chosen;
  if (first === undefined) return [];
  if (point.inFlow)
    return point.value === undefined ? undefined : [{ range: point.value.range, newText: flowText(chosen) }];
  const column = point.key.range.start.character + layout.dash;
  const lines = [first, ...others].flatMap((name) => itemLines(name, column, layout));
  return [...clearEmptyValue(point, source), source.insertBelow(point.key.range.end.line, lines)];
}

function changeList(
  place: Place,
  point: InsertionPoint,
  list: YamlList,
  chosen: readonly string[],
): readonly TextEdit[] | undefined {
  const folds = new Set(chosen.map(foldProfile));
  const goes = list.items.map((item) => !(item.kind === 'scalar' && folds.has(foldProfile(item.value))));
  const existing = new Set(
    list.items.flatMap((item) => (item.kind === 'scalar' ? [foldProfile(item.value)] : [])),
  );
  const added = chosen.filter((name) => !existing.has(foldProfile(name)));
  const { source } = place;
  const edits: TextEdit[] = [];
  list.items.forEach((item, index) => {
    const name = goes[index] === true && item.kind === 'scalar' ? added.shift() : undefined;
    if (name === undefined) return;
    edits.push(setScalar(source.text, item.range, name));
    goes[index] = false;
  });
  const more = added.map((name) => insertItem(source, point, name, place.layout));
  if (more.some((one) => one === undefined)) return undefined;
  addAll(
    edits,
    more.flatMap((one) => one ?? []),
  );
  return [...edits, ...takeOut(place, point, list, goes)];
}

function takeOut(
  { source }: Place,
  point: InsertionPoint,
  list: YamlList,
  goes: readonly boolean[],
): readonly TextEdit[] {
  if (!goes.includes(true)) return [];
  const lines = (item: YamlNode): TextEdit => source.removeLines(item.range.start.line, item.range.end.line);
  if (list.flow)
    return goes.includes(false) ? takeOutOfBrackets(list, goes) : [{ range: list.range, newText: '[]' }];
  const removed = list.items.filter((_, index) => goes[index] === true).map(lines);
  if (goes.includes(false)) return removed;
  const { line } = point.key.range.end;
  const colon = point.key.range.end.character + source.restAt(point.key.range.end).indexOf(':') + 1;
  const after = { line, character: colon };
  return [{ range: { start: after, end: after }, newText: ' []' }, ...removed];
}

/** Each run of items that go, with the commas that they no longer need. */
function takeOutOfBrackets({ items }: YamlList, goes: readonly boolean[]): readonly TextEdit[] {
  const edits: TextEdit[] = [];
  for (let first = goes.indexOf(true); first !== -1; first = goes.indexOf(true, first)) {
    const next = goes.indexOf(false, first);
    const [before, from, after, last] = [items[first - 1], items[first], items[next], items.at(-1)];
    if (from === undefined || last === undefined) break;
    const range =
      next === -1
        ? { start: before?.range.end ?? from.range.start, end: last.range.end }
        : { start: from.range.start, end: after?.range.start ?? from.range.end };
    edits.push({ range, newText: '' });
    if (next === -1) break;
    first = next;
  }
  return edits;
}

/** YAML has more shapes than any editor foresees: an edit that would do anything else to a user's file is not made. */
function saysOnlyThat(text: string, edits: readonly TextEdit[], chosen: readonly string[]): boolean {
  if (!areApart(edits)) return false;
  const before = plainOf(readYaml(text).root) as Readonly<Record<string, unknown>>;
  const reading = readYaml(applyEdits(text, edits));
  const after = plainOf(reading.root) as Readonly<Record<string, unknown>> | null;
  if (after === null || reading.problems.length > readYaml(text).problems.length) return false;
  const { profiles: was, ...others } = before;
  const { profiles: is, ...same } = after;
  if (JSON.stringify(others) !== JSON.stringify(same)) return false;
  const named = Array.isArray(is) ? is.filter((name) => typeof name === 'string').map(foldProfile) : [];
  const folds = chosen.map(foldProfile);
  return (
    was === is || (named.every((name) => folds.includes(name)) && folds.every((name) => named.includes(name)))
  );
}

function areApart(edits: readonly TextEdit[]): boolean {
  const inOrder = [...edits].sort((a, b) => comparePositions(a.range.start, b.range.start));
  return inOrder.every((edit, index) => {
    const before = inOrder[index - 1];
    return before === undefined || comparePositions(before.range.end, edit.range.start) <= 0;
  });
}
