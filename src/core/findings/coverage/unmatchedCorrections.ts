import type { StrayCorrection } from '../../catalogue/corrections/model';
import type { Draft } from '../../text/draft';
import { onDossier } from '../check';
import { unknownExpectedProof } from './unknownExpectedProof';
import { unknownRequirement } from './unknownRequirement';

/**
 * Every correction of the catalogue names something in it. Milder than the same fault in a chapter file: a new catalogue
 * may well have made the correction needless, which is kept until the user removes it. Ours.
 */
export const unmatchedCorrections = onDossier(function* ({ catalogue }) {
  if (catalogue.kind !== 'loaded' || catalogue.corrections === undefined) return;
  const { path: file, strays } = catalogue.corrections;
  for (const stray of strays) yield { ...draftOf(stray), file };
});

function draftOf(stray: StrayCorrection): Draft {
  const { at, candidates } = stray;
  const nearest = stray.nearest ?? '';
  const isAmbiguous = candidates.length > 0;
  const kept = 'correction';
  if (stray.what === 'requirement') {
    const which = isAmbiguous ? { candidates: candidates.join(', ') } : { nearest };
    return unknownRequirement.draft(at.range, { id: at.value, ...which, kept }, { severity: 'warning' });
  }
  const { requirement } = stray;
  const why = isAmbiguous
    ? ({ reason: 'ambiguous', names: candidates.join(', ') } as const)
    : ({ reason: stray.what === 'scenario' ? 'scenario' : 'unknown', nearest } as const);
  const values = { ...why, name: at.value, requirement, kept } as const;
  return unknownExpectedProof.draft(at.range, values, { severity: 'warning', requirement });
}
