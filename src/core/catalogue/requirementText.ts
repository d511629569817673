import { comparePositions, rangeOf, type Position, type Range } from '../text/position';
import { valueOf, type YamlNode } from '../yaml/nodes';
import { readYaml } from '../yaml/readYaml';
import type { Catalogue, Requirement } from './model';

/** The lines of a requirement in the catalogue's file, without what they are indented by. */
export interface RequirementLines {
  /** The number of the first in the file. */
  readonly first: number;
  readonly indent: number;
  readonly lines: readonly string[];
}

/** A place in the lines of a requirement, as a place of the file. */
export function rangeInFile({ first, indent }: RequirementLines, { start, end }: Range): Range {
  return rangeOf(start.line + first, start.character + indent, end.line + first, end.character + indent);
}

/** A place of the file, as one in the lines of a requirement. */
export function positionInLines(
  { first, indent }: RequirementLines,
  { line, character }: Position,
): Position {
  return { line: line - first, character: character - indent };
}

interface Split {
  readonly text: string;
  readonly lines: readonly string[];
}

/** A catalogue is asked many times, and its text is long. */
const known = new WeakMap<Catalogue, Split>();

/** The lines of the text that a catalogue was read from. */
export function catalogueLines(catalogue: Catalogue, text: string): readonly string[] {
  const before = known.get(catalogue);
  if (before?.text === text) return before.lines;
  const lines = text.split(/\r\n|\n|\r/u);
  known.set(catalogue, { text, lines });
  return lines;
}

/** The lines of the list's item that a requirement is, given those of the whole file. */
export function requirementLines(lines: readonly string[], { range }: Requirement): RequirementLines {
  let first = range.start.line;
  while (first > 0 && !/^ *- /u.test(lines[first] ?? '')) first--;
  const indent = Math.max(0, (lines[first] ?? '').indexOf('-'));
  let end = first + 1;
  while (end < lines.length && isInside(lines[end] ?? '', indent)) end++;
  while (end > first + 1 && (lines[end - 1] ?? '').trim() === '') end--;
  return { first, indent, lines: lines.slice(first, end).map((line) => line.slice(indent)) };
}

function isInside(line: string, indent: number): boolean {
  const column = line.search(/\S/u);
  return column === -1 || column > indent;
}

/**
 * The node of a requirement, its ranges those of the lines; undefined where it is not written as an item of its own lines.
 * Only these are read, since the catalogue keeps no place of anything smaller than a requirement.
 */
export function requirementNode(lines: RequirementLines, requirement: Requirement): YamlNode | undefined {
  const { root } = readYaml(lines.lines.join('\n'));
  const [item] = root?.kind === 'list' ? root.items : [];
  const id = valueOf(item, 'id');
  if (id === undefined) return undefined;
  const { start } = rangeInFile(lines, id.range);
  return comparePositions(start, requirement.range.start) === 0 ? item : undefined;
}

/** The requirement whose lines a line of the catalogue's file is in, or below. */
export function requirementAbove({ chapters }: Catalogue, line: number): Requirement | undefined {
  let nearest: Requirement | undefined;
  for (const { requirements } of chapters) {
    for (const requirement of requirements) {
      const { start } = requirement.range;
      if (start.line <= line && start.line > (nearest?.range.start.line ?? -1)) nearest = requirement;
    }
  }
  return nearest;
}

/** The items of a list; nothing for anything else. */
export function itemsOf(node: YamlNode | undefined): readonly YamlNode[] {
  return node?.kind === 'list' ? node.items : [];
}
