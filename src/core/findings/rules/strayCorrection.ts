import type { StrayCorrection } from '../../catalogue/corrections/model';
import type { RawFinding } from '../model';
import type { DossierRule } from '../rule';

/**
 * Every correction of the catalogue names something in it. Milder than the same fault in a chapter file: a new catalogue
 * may well have made the correction needless, which is kept until the user takes it away. Ours.
 */
export const strayCorrection: DossierRule = {
  scope: 'dossier',
  codes: ['unknown-requirement', 'unknown-expected-proof'],
  *check({ catalogue }) {
    if (catalogue.kind !== 'loaded' || catalogue.corrections === undefined) return;
    const { path: file, strays } = catalogue.corrections;
    for (const stray of strays) yield { ...faultOf(stray), file, severity: 'warning' };
  },
};

function faultOf(stray: StrayCorrection): RawFinding {
  const { at, candidates } = stray;
  const nearest = stray.nearest ?? '';
  if (stray.what === 'requirement') {
    const which = candidates.length === 0 ? { nearest } : { candidates: candidates.join(', ') };
    return {
      code: 'unknown-requirement',
      range: at.range,
      params: { id: at.value, ...which, kept: 'correction' },
    };
  }
  const isUnknown = candidates.length === 0;
  const reason = isUnknown ? (stray.what === 'scenario' ? 'scenario' : 'unknown') : 'ambiguous';
  const which = isUnknown ? { nearest } : { names: candidates.join(', ') };
  const params = { reason, name: at.value, requirement: stray.requirement, ...which, kept: 'correction' };
  return { code: 'unknown-expected-proof', range: at.range, params, requirement: stray.requirement };
}
