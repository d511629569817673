import { citedFile, type Proof } from '../proofs/model';
import { citationKey } from './citationKey';
import type { EvidenceState, EvidenceSurvey } from './model';
import { folderOf } from './names';

/** What is known of the file that a proof of `chapter` (the path of its file) cites; undefined where it cites none, or none was looked at. */
export function stateOfCited(
  { states }: Pick<EvidenceSurvey, 'states'>,
  chapter: string,
  proof: Proof,
): EvidenceState | undefined {
  const cited = citedFile(proof);
  return cited && states.get(citationKey(folderOf(chapter), cited.value));
}
