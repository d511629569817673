import type { Origin } from '../../evidence/acceptedTypes';
import { defineFinding, params } from '../defineFinding';
import { type DemandedFact, demandOf } from '../demands';
import { isIntact } from '../presentFile';
import { otherFile } from '../quickFixes/commonFixes';

/**
 * An electronic signature where one is asked for. Sources: the agency, for the form of the penetration test; real
 * catalogues, for what they call signed. A scan, which has no text, may show ink, save where only a certificate will do.
 */
export const signatureMissing = defineFinding({
  code: 'signature-missing',
  severity: 'error',
  origin: 'agency',
  params: params<{ file: string; why: DemandedFact['why']; origin: Origin }>(),
  *checkFile(file, { policy }, draft) {
    const { cited, inspection, expected } = file;
    const { signed, textLayer } = inspection.facts;
    if (expected === undefined || inspection.type !== 'pdf' || !isIntact(file) || signed !== false) return;
    const demand = demandOf('signed', expected, policy);
    if (demand === undefined) return;
    const why = expected.kinds.includes('pentest-form') ? 'pentest-form' : demand.why;
    if (textLayer === false && why !== 'pentest-form' && why !== 'policy') return;
    // An attestation may be signed by hand or typed: only a demand makes it an error.
    const milder = why === 'attestation' ? ({ severity: 'warning' } as const) : {};
    yield draft(cited.range, { file: cited.value, why, origin: demand.origin }, milder);
  },
  fixes: otherFile,
});
