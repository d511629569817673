import type { Range } from '../text/position';
import { valueOf, type YamlNode } from '../yaml/nodes';
import { readYaml } from '../yaml/readYaml';
import type { Catalogue, Requirement } from './model';

/** The lines of a requirement in the catalogue's file, and the number of the first. */
export interface RequirementLines {
  readonly first: number;
  readonly lines: readonly string[];
}

interface Split {
  readonly text: string;
  readonly lines: readonly string[];
}

/** A catalogue stands for many questions, and its text is long. */
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
  const indent = (lines[first] ?? '').indexOf('-');
  let end = first + 1;
  while (end < lines.length && isInside(lines[end] ?? '', indent)) end++;
  while (end > first + 1 && (lines[end - 1] ?? '').trim() === '') end--;
  return { first, lines: lines.slice(first, end) };
}

function isInside(line: string, indent: number): boolean {
  const column = line.search(/\S/u);
  return column === -1 || column > indent;
}

/**
 * The node of a requirement, with ranges that count from the first of its lines; undefined where it is not written as an
 * item of its own lines. Only these are read, since the catalogue keeps no place of anything smaller than a requirement.
 */
export function requirementNode(
  { first, lines }: RequirementLines,
  requirement: Requirement,
): YamlNode | undefined {
  const { root } = readYaml(lines.join('\n'));
  const [item] = root?.kind === 'list' ? root.items : [];
  const id = valueOf(item, 'id');
  return id !== undefined && beginsAt(id.range, requirement.range, first) ? item : undefined;
}

function beginsAt({ start }: Range, range: Range, first: number): boolean {
  return start.line + first === range.start.line && start.character === range.start.character;
}

/** The requirement whose lines a line of the catalogue's file stands in, or below. */
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
