import type { UnmatchedCorrection } from '../../catalogue/corrections/model';
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
  const { path: file, unmatched } = catalogue.corrections;
  for (const correction of unmatched) yield { ...draftOf(correction), file };
});

function draftOf(correction: UnmatchedCorrection): Draft {
  const { at, candidates } = correction;
  const nearest = correction.nearest ?? '';
  const isAmbiguous = candidates.length > 0;
  const kept = 'correction';
  if (correction.what === 'requirement') {
    const which = isAmbiguous ? { candidates: candidates.join(', ') } : { nearest };
    return unknownRequirement.draft(at.range, { id: at.value, ...which, kept }, { severity: 'warning' });
  }
  const { requirement } = correction;
  const why = isAmbiguous
    ? ({ reason: 'ambiguous', names: candidates.join(', ') } as const)
    : ({ reason: correction.what === 'scenario' ? 'scenario' : 'unknown', nearest } as const);
  const values = { ...why, name: at.value, requirement, kept } as const;
  return unknownExpectedProof.draft(at.range, values, { severity: 'warning', requirement });
}
