import { rangeHolds, rangeOf, type Position, type Range } from '../text/position';
import { valueOf, type YamlNode } from '../yaml/nodes';
import { expectedProofsOf, type NamedExpectedProof } from './expectedProofName';
import type { Catalogue, Requirement } from './model';
import {
  catalogueLines,
  itemsOf,
  positionInLines,
  rangeInFile,
  requirementAbove,
  requirementLines,
  requirementNode,
} from './requirementText';

/** An expected proof, and where one of its keys with its value is in the catalogue file. */
export interface ExpectedProofPlace extends NamedExpectedProof {
  readonly requirement: Requirement;
  readonly range: Range;
}

/** The expected proof that a position of a catalogue's text is in. */
export function expectedProofAt(
  text: string,
  catalogue: Catalogue,
  position: Position,
): ExpectedProofPlace | undefined {
  const requirement = requirementAbove(catalogue, position.line);
  if (requirement === undefined) return undefined;
  const lines = requirementLines(catalogueLines(catalogue, text), requirement);
  const item = requirementNode(lines, requirement);
  const placeInLines = positionInLines(lines, position);
  for (const [at, scenario] of itemsOf(valueOf(item, 'scenarios')).entries()) {
    for (const [order, proof] of itemsOf(valueOf(scenario, 'proofs')).entries()) {
      const range = keyAround(proof, placeInLines);
      if (range === undefined) continue;
      const read = requirement.scenarios[at]?.expectedProofs[order];
      const named = expectedProofsOf(requirement).find(({ expectedProof }) => expectedProof === read);
      return named && { ...named, requirement, range: rangeInFile(lines, range) };
    }
  }
  return undefined;
}

/** The key and value of a map that a position is in. */
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
