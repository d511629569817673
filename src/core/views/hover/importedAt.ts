import { findExpected, nameOfScenario } from '../../catalogue/expectedProofName';
import type { Catalogue, Requirement } from '../../catalogue/model';
import { sameId } from '../../catalogue/nearestId';
import { requirementIndexOf } from '../../catalogue/requirementIds';
import { rangeHolds, type Position, type Range } from '../../text/position';
import { valueOf, type YamlNode } from '../../yaml/nodes';
import { readYaml } from '../../yaml/readYaml';
import type { PlainMarkdown } from '../tooltip/plainMarkdown';
import { renderExpected, renderRequirement } from '../tooltip/renderCatalogue';
import { tooltipWords } from '../tooltip/words';

/** In a file of corrections: what the catalogue said, as imported, of the id under the pointer. Answers where the id is. */
export function importedAt(
  imported: Catalogue,
  source: string,
  position: Position,
  text: PlainMarkdown,
): Range | undefined {
  for (const { key, value } of pairsOf(valueOf(readYaml(source).root, 'requirements'))) {
    const found = requirementIndexOf(imported).find(key.value);
    if (found.kind !== 'found') continue;
    if (rangeHolds(key.range, position)) {
      renderRequirement(text.title(found.requirement.id), found.requirement);
      return key.range;
    }
    if (value !== undefined && rangeHolds(value.range, position))
      return partAt(found.requirement, value, position, text);
  }
  return undefined;
}

function partAt(
  requirement: Requirement,
  node: YamlNode,
  position: Position,
  text: PlainMarkdown,
): Range | undefined {
  const keyIn = (list: string): { readonly value: string; readonly range: Range } | undefined =>
    pairsOf(valueOf(node, list)).find(({ key }) => rangeHolds(key.range, position))?.key;
  const proof = keyIn('proofs');
  const expected = proof === undefined ? undefined : findExpected(requirement, proof.value);
  if (proof !== undefined && expected?.kind === 'found') {
    renderExpected(text, { name: expected.name, expected: expected.expectedProof });
    return proof.range;
  }
  const named = keyIn('scenarios');
  const scenario = requirement.scenarios.find(
    (one, order) => named !== undefined && sameId(nameOfScenario(requirement, one, order), named.value),
  );
  if (named === undefined || scenario === undefined) return undefined;
  text.section(tooltipWords[text.language].scenario(named.value), scenario.text);
  return named.range;
}

function pairsOf(node: YamlNode | undefined): Extract<YamlNode, { kind: 'map' }>['pairs'] {
  return node?.kind === 'map' ? node.pairs : [];
}
