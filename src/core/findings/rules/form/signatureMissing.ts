import { demandOf } from '../../demands';
import { isSound } from '../../presentFile';
import { presentFileRule } from '../presentFileRule';

/**
 * An electronic signature where one is asked for. Sources: the agency, for the form of the penetration test; real
 * catalogues, for what they call signed. A scan, which has no text, may show ink, save where only a certificate will do.
 */
export const signatureMissing = presentFileRule(['signature-missing'], function* (file, { policy }) {
  const { cited, inspection, expected } = file;
  const { signed, textLayer } = inspection.facts;
  if (expected === undefined || inspection.type !== 'pdf' || !isSound(file) || signed !== false) return;
  const demand = demandOf('signed', expected, policy);
  if (demand === undefined) return;
  const why = expected.kinds.includes('pentest-form') ? 'pentest-form' : demand.why;
  if (textLayer === false && why !== 'pentest-form' && why !== 'policy') return;
  yield {
    code: 'signature-missing',
    range: cited.range,
    params: { file: cited.value, why, origin: demand.origin },
    // An attestation may be signed by hand and typed all the same: only a demand makes it an error.
    ...(why === 'attestation' ? { severity: 'warning' } : {}),
  };
});
