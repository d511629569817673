import { findExpected } from '../../catalogue/expectedProofName';
import { foldId } from '../../catalogue/foldId';
import type { RequirementCorrection } from '../../catalogue/corrections/model';
import { readCorrections } from '../../catalogue/corrections/readCorrections';
import type { CatalogueDifference } from '../comparison/model';
import { indexPairs, requirementNamed, type PairIndex } from '../comparison/pairIndex';
import type { Located } from '../../text/located';
import type { TextEdit } from '../../text/textEdit';
import { setScalar } from '../../yaml/edit/setScalar';

interface Renaming {
  readonly at: Located<string>;
  readonly name: string;
}

/**
 * The edits that make a vendor's corrections name what they corrected as the new catalogue does, where that is certain.
 * What is only likely, or gone, stays as written: the checks say so on its line.
 */
export function planCorrections(difference: CatalogueDifference, text: string): readonly TextEdit[] {
  const { requirements } = readCorrections(text).corrections;
  const index = indexPairs(difference);
  const renamings = requirements.flatMap((one) => renamed(one, index));
  const ids = requirements.map(({ id }) => renamings.find(({ at }) => at === id)?.name ?? id.value);
  // Two corrections under one id would be one too many.
  if (new Set(ids.map(foldId)).size < ids.length) return [];
  return renamings.map(({ at, name }) => setScalar(text, at.range, name));
}

function renamed({ id, proofs, sameAs }: RequirementCorrection, index: PairIndex): readonly Renaming[] {
  // Which spellings a workbook has is asked again of the new one.
  if (sameAs !== undefined) return [];
  const old = requirementNamed(index.before, id.value);
  const pair = old && index.pairOf(old);
  if (pair?.match.certainty !== 'certain') return [];
  const own = requirementNamed(index.after, id.value) === pair.after ? [] : [{ at: id, name: pair.after.id }];
  return [
    ...own,
    ...proofs.flatMap(({ name: at }): readonly Renaming[] => {
      const found = findExpected(pair.before, at.value);
      const to = found.kind === 'found' ? index.expectedPairOf(pair, found) : undefined;
      if (to?.match.certainty !== 'certain') return [];
      const still = findExpected(pair.after, at.value);
      const same = still.kind === 'found' && still.expectedProof === to.after.expectedProof;
      return same ? [] : [{ at, name: to.after.name }];
    }),
  ];
}
