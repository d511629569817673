import { isDeskDocument } from '../desks/isDeskDocument';
import { isSound, presentFileRule } from '../presentFile';
import { dayOf } from './dates';

/**
 * A certificate, or an attestation that says until when it holds, has run out. Only where the file itself says so; what
 * another PDF says to be valid is not the proof.
 */
export const evidenceExpired = presentFileRule(['evidence-expired'], function* (file, { today }) {
  const until = dayOf(file.inspection.facts.dates?.validUntil);
  if (!isSound(file) || until === undefined || until >= today) return;
  if (file.inspection.type === 'pdf' && !isDeskDocument(file)) return;
  const { cited } = file;
  yield { code: 'evidence-expired', range: cited.range, params: { file: cited.value, until } };
});
