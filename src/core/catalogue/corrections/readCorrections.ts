import { isDay } from '../../yaml/schemaTypes';
import type { Located } from '../../text/located';
import { locatedText, locatedTexts } from '../../yaml/located';
import { withoutConflict } from '../../yaml/mergeConflict';
import { valueOf, type YamlNode, type ReadingDraft } from '../../yaml/nodes';
import { readYaml } from '../../yaml/readYaml';
import { tooLargeDraft } from '../../yaml/tooLarge';
import { problemsOf } from '../../yaml/validate';
import { isDemand } from '../demands';
import { isProofKind } from '../kinds';
import type { Faq } from '../model';
import { correctionsSchema } from './correctionsSchema';
import type {
  Corrections,
  ExpectedProofCorrection,
  RequirementCorrection,
  ScenarioCorrection,
} from './model';

export interface CorrectionsReading {
  readonly corrections: Corrections;
  readonly problems: readonly ReadingDraft[];
}

/** Reads a `*.corrections.yaml`. What is broken is a problem at its place and corrects nothing; all the rest does. */
export function readCorrections(text: string): CorrectionsReading {
  const refused = tooLargeDraft(text);
  if (refused !== undefined) return { corrections: { requirements: [] }, problems: [refused] };
  const conflict = withoutConflict(text);
  const { root, problems } = readYaml(conflict.text);
  const all = [
    ...(conflict.problem === undefined ? [] : [conflict.problem]),
    ...problems,
    ...(root === undefined ? [] : problemsOf(correctionsSchema, root)),
  ];
  const requirements = pairsAt(root, 'requirements').map(readRequirement);
  return { corrections: { requirements }, problems: all };
}

interface KeyedNode {
  readonly key: Located<string>;
  readonly node: YamlNode | undefined;
}

/** Of a repeated key the first counts, as everywhere; that it does is a problem already. */
function pairsAt(node: YamlNode | undefined, key: string): readonly KeyedNode[] {
  const map = valueOf(node, key);
  if (map?.kind !== 'map') return [];
  const known = new Set<string>();
  return map.pairs.flatMap((pair) => {
    if (known.has(pair.key.value)) return [];
    known.add(pair.key.value);
    return [{ key: { value: pair.key.value, range: pair.key.range }, node: pair.value }];
  });
}

function readRequirement({ key, node }: KeyedNode): RequirementCorrection {
  return {
    id: key,
    statement: filled(node, 'statement'),
    ...reasonsOf(node),
    scenarios: pairsAt(node, 'scenarios').map(readScenario),
    proofs: pairsAt(node, 'proofs').map(readExpectedProof),
    sameAs: filled(node, 'sameAs') === undefined ? undefined : locatedText(node, 'sameAs'),
    differsFrom: locatedTexts(node, 'differsFrom').map(({ value }) => value),
  };
}

function readScenario({ key, node }: KeyedNode): ScenarioCorrection {
  return { name: key, text: filled(node, 'text'), ...reasonsOf(node) };
}

function readExpectedProof({ key, node }: KeyedNode): ExpectedProofCorrection {
  const several = filled(node, 'several');
  const kinds = namesAt(node, 'kinds', isProofKind);
  return {
    name: key,
    kinds: kinds?.length === 0 ? undefined : kinds,
    demands: namesAt(node, 'demands', isDemand),
    several: several === 'true' || several === 'false' ? several === 'true' : undefined,
    test: filled(node, 'test'),
    text: filled(node, 'text'),
    ...reasonsOf(node),
  };
}

function reasonsOf(node: YamlNode | undefined): {
  readonly faq: Faq | undefined;
  readonly note: string | undefined;
} {
  const faq = valueOf(node, 'faq');
  const date = filled(faq, 'date');
  return {
    faq:
      faq === undefined
        ? undefined
        : {
            date: date !== undefined && isDay(date) ? date : undefined,
            link: secure(filled(faq, 'link')),
            note: filled(faq, 'note'),
          },
    note: filled(node, 'note'),
  };
}

/** What is shown as a link must be one that can be followed safely. */
function secure(link: string | undefined): string | undefined {
  return link !== undefined && /^https:\/\/\S+$/i.test(link) ? link : undefined;
}

function filled(node: YamlNode | undefined, key: string): string | undefined {
  const text = locatedText(node, key)?.value;
  return text === undefined || text.trim() === '' ? undefined : text;
}

/** Undefined where no list is written; names that are none are left out. */
function namesAt<Name extends string>(
  node: YamlNode | undefined,
  key: string,
  isName: (text: string) => text is Name,
): readonly Name[] | undefined {
  if (valueOf(node, key)?.kind !== 'list') return undefined;
  return [...new Set(locatedTexts(node, key).map(({ value }) => value))].filter(isName);
}
