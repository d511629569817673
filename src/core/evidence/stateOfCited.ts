import { citedFile, type Proof } from '../proofs/model';
import type { EvidenceState, EvidenceSurvey } from './model';
import { folderOf } from '../text/names';

/** What is known of the file that a proof of `chapter` (the path of its file) cites; undefined where it cites none, or none was looked at. */
export function stateOfCited(
  { states }: Pick<EvidenceSurvey, 'states'>,
  chapter: string,
  proof: Proof,
): EvidenceState | undefined {
  const cited = citedFile(proof);
  return cited && states.get(citationKey(folderOf(chapter), cited.value));
}

/** The key of a citation in `EvidenceSurvey.states`: the path as written, joined to its chapter file's folder. */
export function citationKey(folder: string, path: string): string {
  return folder === '' ? path : `${folder}/${path}`;
}
