import type { TextEdit } from '../text/textEdit';
import { pairOf, valueOf } from '../yaml/nodes';
import { changeProof, type ProofPlace } from './changeProof';
import type { PlainEntry } from './keepsTheRest';
import { insertPairInMap } from '../yaml/edit/insertNode';
import { setScalar } from '../yaml/edit/setScalar';

/** The edits that give a key under `cnda:` of a proof a value; undefined where that can't be done alone. */
export function setCndaKey(
  text: string,
  place: ProofPlace,
  key: 'stage' | 'expectedOn',
  value: string,
): readonly TextEdit[] | undefined {
  return changeProof(text, place, {
    edits: ({ source, layout }, item) => {
      const cnda = valueOf(item, 'cnda');
      if (cnda?.kind !== 'map') return undefined;
      const standing = pairOf(cnda, key);
      if (standing?.value?.kind === 'scalar') return [setScalar(text, standing.value.range, value)];
      return standing === undefined ? insertPairInMap(source, cnda, [key, value], layout) : undefined;
    },
    change: (proof) => ({ ...proof, cnda: { ...(proof['cnda'] as PlainEntry), [key]: value } }),
  });
}
