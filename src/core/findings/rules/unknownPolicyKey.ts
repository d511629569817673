import { isProofKind } from '../../catalogue/kinds';
import { valueOf, type YamlNode } from '../../yaml/nodes';
import { isFindingCode } from '../codes';
import type { DossierRule } from '../rule';

/** Where keys of `segur.yaml` are names of ours, and which. */
const named: readonly (readonly [path: readonly string[], isKnown: (key: string) => boolean])[] = [
  [['ignore'], isFindingCode],
  [['policy', 'severity'], isFindingCode],
  [['policy', 'formats'], isProofKind],
  [['policy', 'require'], isProofKind],
];

/** A code of a finding or a kind of proof that is not known changes nothing: who mistypes one would believe that it does. Ours. */
export const unknownPolicyKey: DossierRule = {
  scope: 'dossier',
  codes: ['unknown-key'],
  *check({ dossier }) {
    for (const [path, isKnown] of named) {
      const node = path.reduce<YamlNode | undefined>((at, key) => valueOf(at, key), dossier.root);
      if (node?.kind !== 'map') continue;
      for (const { key } of node.pairs) {
        if (isKnown(key.value)) continue;
        const params = { key: key.value, path: path.join('.') };
        yield { code: 'unknown-key', file: dossier.path, range: key.range, params };
      }
    }
  },
};
