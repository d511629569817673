import { rangeHolds, rangeOf, shiftRange, type Position, type Range } from '../text/position';
import { valueOf, type YamlNode } from '../yaml/nodes';
import { readYaml } from '../yaml/readYaml';
import { expectedProofsOf, type NamedExpectedProof } from './expectedProofName';
import type { Catalogue, Requirement } from './model';

/** An expected proof, and where one of its keys with its value stands in the catalogue file. */
export interface ExpectedProofPlace extends NamedExpectedProof {
  readonly requirement: Requirement;
  readonly range: Range;
}

/**
 * The expected proof that a position of a catalogue's text stands in. Only the lines of its requirement are read again,
 * since the catalogue keeps no place of anything smaller.
 */
export function expectedProofAt(
  text: string,
  catalogue: Catalogue,
  position: Position,
): ExpectedProofPlace | undefined {
  const requirement = requirementAbove(catalogue, position.line);
  if (requirement === undefined) return undefined;
  const { first, lines } = itemAround(text.split(/\r?\n/), requirement.range.start.line);
  const { root } = readYaml(lines.join('\n'));
  const [item] = root?.kind === 'list' ? root.items : [];
  const asked = { line: position.line - first, character: position.character };
  for (const [at, scenario] of itemsOf(valueOf(item, 'scenarios')).entries()) {
    for (const [order, proof] of itemsOf(valueOf(scenario, 'proofs')).entries()) {
      const range = keyAround(proof, asked);
      if (range === undefined) continue;
      const read = requirement.scenarios[at]?.expectedProofs[order];
      const named = expectedProofsOf(requirement).find(({ expectedProof }) => expectedProof === read);
      return named && { ...named, requirement, range: shiftRange(range, first) };
    }
  }
  return undefined;
}

function requirementAbove({ chapters }: Catalogue, line: number): Requirement | undefined {
  let nearest: Requirement | undefined;
  for (const { requirements } of chapters) {
    for (const requirement of requirements) {
      const { start } = requirement.range;
      if (start.line <= line && start.line > (nearest?.range.start.line ?? -1)) nearest = requirement;
    }
  }
  return nearest;
}

/** The lines of the list's item that a line stands in, and the number of its first line. */
function itemAround(
  lines: readonly string[],
  line: number,
): { readonly first: number; readonly lines: readonly string[] } {
  let first = line;
  while (first > 0 && !/^ *- /.test(lines[first] ?? '')) first--;
  const indent = (lines[first] ?? '').indexOf('-');
  let end = first + 1;
  while (end < lines.length && isInside(lines[end] ?? '', indent)) end++;
  return { first, lines: lines.slice(first, end) };
}

function isInside(line: string, indent: number): boolean {
  const column = line.search(/\S/);
  return column === -1 || column > indent;
}

function itemsOf(node: YamlNode | undefined): readonly YamlNode[] {
  return node?.kind === 'list' ? node.items : [];
}

/** The key and value of a map that a position stands in. */
function keyAround(node: YamlNode, position: Position): Range | undefined {
  if (node.kind !== 'map') return undefined;
  return node.pairs
    .map(({ key, value }) => {
      const { start } = key.range;
      const { end } = (value ?? key).range;
      return rangeOf(start.line, start.character, end.line, end.character);
    })
    .find((range) => rangeHolds(range, position));
}
