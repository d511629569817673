import { expectedProofsOf } from '../../../catalogue/expectedProofName';
import type { ExpectedProof } from '../../../catalogue/model';
import { pictureTypes } from '../../../evidence/acceptedTypes';
import { citedFile, type Proof } from '../../../proofs/model';
import type { RawFinding } from '../../model';
import type { EntryContext, EntryRule } from '../../rule';

/**
 * One picture where the prose asks for several screenshots or scans. Ours, and only said: one picture may show it all.
 * Nothing is said where a video would do, since `vidéo ou copies d'écran` is how the agency writes of any number.
 */
export const tooFewFiles: EntryRule = {
  scope: 'entry',
  codes: ['too-few-files'],
  *check(context) {
    if (context.requirement === undefined || context.entry.proofs.length === 0) return;
    for (const { expectedProof, name, scenario } of expectedProofsOf(context.requirement)) {
      if (!asksSeveralPictures(expectedProof)) continue;
      const given = context.entry.proofs.filter((proof) => context.expectedFor(proof)?.name === name);
      const [only] = given;
      if (only === undefined || given.length > 1) continue;
      const fault = faultOf(only, context);
      if (fault === undefined) continue;
      const ids = { requirement: context.requirement.id, expectedProof: name };
      yield { ...fault, ...ids, ...(scenario.id === '' ? {} : { scenario: scenario.id }) };
    }
  },
};

function asksSeveralPictures({ several, kinds }: ExpectedProof): boolean {
  return several && kinds.every((kind) => kind === 'screenshot' || kind === 'scan');
}

function faultOf(proof: Proof, context: EntryContext): RawFinding | undefined {
  const cited = citedFile(proof);
  const state = context.evidenceOf(proof);
  if (cited === undefined || state?.kind !== 'present') return undefined;
  const { type, problems } = state.inspection;
  // Both of these may hold several pictures.
  if (!pictureTypes.has(type) || type === 'gif' || type === 'tif' || problems.length > 0) return undefined;
  return { code: 'too-few-files', range: cited.range, params: { file: cited.value } };
}
