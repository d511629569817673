import { kindName } from '../../catalogue/kindNames';
import { proofKinds } from '../../catalogue/kinds';
import type { ExpectedProof } from '../../catalogue/model';
import { dossierDescriptions } from '../../dossier/dossierDescriptions';
import type { Dossier } from '../../dossier/model';
import { evidencePolicyOf } from '../../evidence/evidencePolicy';
import { isFindingCode, definitionOf } from '../../findings/families';
import { ruleLines } from '../../findings/ruleLines';
import type { Words } from '../../language/language';
import { rangeHolds, type Position, type Range } from '../../text/position';
import type { YamlNode } from '../../yaml/nodes';
import type { PlainMarkdown } from '../tooltip/plainMarkdown';
import { hoverWords } from './words';

interface DossierHoverOptions {
  readonly text: PlainMarkdown;
  /** Whether another extension says what a key means. */
  readonly keysDescribedElsewhere: boolean;
}

/** What a key of `segur.yaml` means, and what holds without it. Answers where the key is. */
export function dossierKeyAt(
  dossier: Dossier,
  position: Position,
  { text, keysDescribedElsewhere }: DossierHoverOptions,
): Range | undefined {
  const found = keyAt(dossier.root, position, []);
  if (found === undefined) return undefined;
  const { path, range } = found;
  const description = descriptionOf(path.join('.')) ?? descriptionOf([...path.slice(0, -1), '*'].join('.'));
  if (description === undefined) return undefined;
  if (!keysDescribedElsewhere) text.title(path.join('.')).text(description[text.language]);
  renderHolding(dossier, path, text);
  return text.parts.length === 0 ? undefined : range;
}

/** A key may be any word, `constructor` too. */
function descriptionOf(key: string): Words<string> | undefined {
  return Object.hasOwn(dossierDescriptions, key) ? dossierDescriptions[key] : undefined;
}

interface KeyAtPosition {
  readonly path: readonly string[];
  readonly range: Range;
}

function keyAt(
  node: YamlNode | undefined,
  position: Position,
  above: readonly string[],
): KeyAtPosition | undefined {
  if (node?.kind === 'list') {
    const item = node.items.find(({ range }) => rangeHolds(range, position));
    return keyAt(item, position, [...above.slice(0, -1), `${above.at(-1) ?? ''}[]`]);
  }
  if (node?.kind !== 'map') return undefined;
  for (const { key, value } of node.pairs) {
    const path = [...above, key.value];
    if (rangeHolds(key.range, position)) return { path, range: key.range };
    if (value !== undefined && rangeHolds(value.range, position)) return keyAt(value, position, path);
  }
  return undefined;
}

/** For a code its usual severity, for a kind of proof the rules that hold now; each with who says so. */
function renderHolding({ policy }: Dossier, path: readonly string[], text: PlainMarkdown): void {
  const [first, second, key] = path;
  if (first !== 'policy' || key === undefined) return;
  const words = hoverWords[text.language];
  if (second === 'severity' && isFindingCode(key)) {
    const { severity, origin } = definitionOf(key);
    text.text(words.usually(words.severities[severity], words.origins[origin]));
  }
  const kind = proofKinds.find((one) => one === key);
  if ((second === 'formats' || second === 'require') && kind !== undefined) {
    const rules = ruleLines({ ...anything, kinds: [kind] }, evidencePolicyOf(policy), text.language);
    text.title(`${words.rules} — ${kindName(kind, text.language)}`).list(rules);
  }
}

/** An expected proof of which no more is known than its kind. */
const anything: Omit<ExpectedProof, 'kinds'> = {
  number: undefined,
  position: 1,
  text: '',
  because: undefined,
  test: undefined,
  several: false,
  demands: [],
};
