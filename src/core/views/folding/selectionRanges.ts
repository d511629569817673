import {
  rangeInFile,
  catalogueLines,
  requirementAbove,
  requirementLines,
  requirementNode,
} from '../../catalogue/requirementText';
import {
  comparePositions,
  rangeHolds,
  rangeOf,
  shiftRange,
  type Position,
  type Range,
} from '../../text/position';
import type { YamlNode, YamlScalar } from '../../yaml/nodes';
import { readYaml } from '../../yaml/readYaml';
import { entryAt } from '../outline/expectedAt';
import type { KnownTexts } from '../mentions/knownTexts';

/** What a selection grows to from a place, from the narrowest: value, pair, proof, requirement, file. */
export function selectionRanges(known: KnownTexts, path: string, position: Position): readonly Range[] {
  const lines = (known.textOf(path) ?? '').split(/\r\n|\n|\r/u);
  const whole = rangeOf(0, 0, lines.length - 1, (lines.at(-1) ?? '').length);
  const inner = partsAround(known, path, position).filter((range) => rangeHolds(range, position));
  const growing: Range[] = [];
  for (const range of [whole, ...inner]) {
    const around = growing.at(-1);
    if (around === undefined || isNarrower(range, around)) growing.push(range);
  }
  return growing.reverse();
}

function isNarrower(range: Range, around: Range): boolean {
  const [start, end] = [comparePositions(around.start, range.start), comparePositions(range.end, around.end)];
  return start <= 0 && end <= 0 && (start < 0 || end < 0);
}

/** From the widest. */
function partsAround(known: KnownTexts, path: string, position: Position): readonly Range[] {
  const { catalogue, chapters, dossier, deposits } = known;
  const chapter = chapters.find((one) => one.path === path);
  if (chapter !== undefined) {
    const placed = entryAt(chapter, position);
    if (placed === undefined) return [];
    const { line, entry } = placed;
    const at = { line: position.line - line, character: position.character };
    return [entry.range, entry.id.range, ...spansAt(entry.node, at)].map((range) => shiftRange(range, line));
  }
  if (catalogue.kind === 'loaded' && path === catalogue.path) {
    const requirement = requirementAbove(catalogue.catalogue, position.line);
    if (requirement === undefined) return [];
    const lines = requirementLines(
      catalogueLines(catalogue.catalogue, known.textOf(path) ?? ''),
      requirement,
    );
    const at = { line: position.line - lines.first, character: position.character - lines.indent };
    const node = requirementNode(lines, requirement);
    return [...(node === undefined ? [] : [node.range]), ...spansAt(node, at)].map((one) =>
      rangeInFile(lines, one),
    );
  }
  const deposit = deposits.find((one) => one.path === path);
  const root =
    path === dossier.path ? dossier.root : (deposit?.root ?? readYaml(known.textOf(path) ?? '').root);
  return spansAt(root, position);
}

/** What holds a position inside a node, from the widest. */
function spansAt(node: YamlNode | undefined, position: Position): readonly Range[] {
  if (node === undefined || !rangeHolds(node.range, position)) return [];
  if (node.kind === 'scalar') return [node.range, ...insideQuotes(node)];
  if (node.kind === 'list') {
    const item = node.items.find(({ range }) => rangeHolds(range, position));
    return [node.range, ...spansAt(item, position)];
  }
  for (const { key, value } of node.pairs) {
    const { end } = (value ?? key).range;
    const { start } = key.range;
    const pair = rangeOf(start.line, start.character, end.line, end.character);
    if (!rangeHolds(pair, position)) continue;
    return [node.range, pair, ...spansAt(rangeHolds(key.range, position) ? key : value, position)];
  }
  return [node.range];
}

function insideQuotes({ style, range: { start, end } }: YamlScalar): readonly Range[] {
  if (style !== 'single' && style !== 'double') return [];
  return [rangeOf(start.line, start.character + 1, end.line, end.character - 1)];
}
