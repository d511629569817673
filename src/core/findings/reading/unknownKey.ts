import { isProofKind, proofKinds } from '../../catalogue/kinds';
import { nearestIds } from '../../catalogue/nearestId';
import { depositKeys } from '../../deposit/depositKeys';
import { dossierKeys } from '../../dossier/dossierKeys';
import { chapterKeys } from '../../proofs/chapterKeys';
import { removeKey } from '../../yaml/edit/removeKey';
import { setScalar } from '../../yaml/edit/setScalar';
import { valueOf, type ReadingParams, type YamlNode } from '../../yaml/nodes';
import { defineFinding, params } from '../defineFinding';
import { edit, nodeAround } from '../quickFixes/context';
import { offer } from '../quickFixes/offer';

/**
 * A key that no format knows, said by the reader; or a code of a finding or a kind of proof that is not known in
 * `segur.yaml`, looked for here: it changes nothing, which whoever mistypes one would not notice. Ours.
 */
export const unknownKey = defineFinding({
  code: 'unknown-key',
  severity: 'warning',
  origin: 'ours',
  params: params<ReadingParams['unknown-key']>(),
  *checkDossier({ dossier, isFindingCode }, draft) {
    for (const { path, isKnown } of named(isFindingCode)) {
      const node = path.reduce<YamlNode | undefined>((at, key) => valueOf(at, key), dossier.root);
      if (node?.kind !== 'map') continue;
      for (const { key } of node.pairs) {
        if (isKnown(key.value)) continue;
        yield { ...draft(key.range, { key: key.value, path: path.join('.') }), file: dossier.path };
      }
    }
  },
  *fixes(context, { key, path }) {
    const nearest = nearestIds(knownKeys(path, context.findingCodes)).nearest(key);
    if (nearest !== undefined && nearest !== key) {
      yield offer({
        kind: 'correct-key',
        fr: `Vouliez-vous dire « ${nearest} » ?`,
        en: `Did you mean “${nearest}”?`,
        act: edit(context, setScalar(context.text, context.finding.range, nearest)),
        preferred: true,
        forAll: { fr: 'Corriger les clés inconnues', en: 'Correct the unknown keys' },
      });
    }
    yield offer({
      kind: 'remove-key',
      fr: `Retirer la clé « ${key} »`,
      en: `Remove the key “${key}”`,
      act: edit(context, removeKey(context.text, nodeAround(context), context.finding.range)),
    });
  },
});

interface NamedKeys {
  readonly path: readonly string[];
  readonly isKnown: (key: string) => boolean;
}

/** Where keys of `segur.yaml` are names of ours, and which. */
function named(isFindingCode: (key: string) => boolean): readonly NamedKeys[] {
  return [
    { path: ['ignore'], isKnown: isFindingCode },
    { path: ['policy', 'severity'], isKnown: isFindingCode },
    { path: ['policy', 'formats'], isKnown: isProofKind },
    { path: ['policy', 'require'], isKnown: isProofKind },
  ];
}

/** Every key of the formats that are written by hand. */
const keys: readonly string[] = [
  ...Object.values(chapterKeys),
  ...Object.values(dossierKeys),
  ...Object.values(depositKeys),
].flat();

/** What a mistyped key may have meant: where keys are codes or kinds of proof, one of those. `path` is that of the keys around it, with dots. */
function knownKeys(path: string, findingCodes: readonly string[]): readonly string[] {
  if (path === 'ignore' || path === 'policy.severity') return findingCodes;
  if (path === 'policy.formats' || path === 'policy.require') return proofKinds;
  return keys;
}
