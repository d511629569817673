import { expectedProofsOf } from '../../catalogue/expectedProofName';
import type { ExpectedProof } from '../../catalogue/model';
import { pictureTypes } from '../../evidence/acceptedTypes';
import { defineFinding, params } from '../defineFinding';
import { attachTo } from '../quickFixes/commonFixes';
import { isIntact, type PresentFile, presentFile } from '../presentFile';

/**
 * One picture where the prose asks for several screenshots or scans. Ours, and only an information: one picture may show it all.
 * Nothing is reported where a video would do, since `vidéo ou copies d'écran` is how the agency writes of any number.
 */
export const tooFewFiles = defineFinding({
  code: 'too-few-files',
  severity: 'information',
  origin: 'ours',
  params: params<{ file: string }>(),
  *checkEntry(context, draft) {
    if (context.requirement === undefined || context.entry.proofs.length === 0) return;
    for (const { expectedProof, name, scenario } of expectedProofsOf(context.requirement)) {
      if (!asksSeveralPictures(expectedProof)) continue;
      const attached = context.entry.proofs.filter((proof) => context.expectedFor(proof)?.name === name);
      const [only] = attached;
      const file = only === undefined || attached.length > 1 ? undefined : presentFile(only, context);
      if (file === undefined || !isOnePicture(file)) continue;
      const ids = { requirement: context.requirement.id, expectedProof: name };
      const inScenario = scenario.id === '' ? {} : { scenario: scenario.id };
      yield draft(file.cited.range, { file: file.cited.value }, { ...ids, ...inScenario });
    }
  },
  *fixes({ finding }) {
    yield attachTo(finding);
  },
});

function asksSeveralPictures({ several, kinds }: ExpectedProof): boolean {
  return several && kinds.every((kind) => kind === 'screenshot' || kind === 'scan');
}

/** A GIF and a TIFF may hold several. */
function isOnePicture(file: PresentFile): boolean {
  const { type } = file.inspection;
  return pictureTypes.has(type) && type !== 'gif' && type !== 'tif' && isIntact(file);
}
