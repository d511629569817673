import { otherFile } from '../quickFixes/commonFixes';
import { defineFinding, params } from '../defineFinding';
import { isIntact } from '../presentFile';
import { isAuthorityDocument } from '../authorities/isAuthorityDocument';
import { dayOf } from './dates';

/**
 * A certificate, or an attestation that says until when it holds, has expired. Only where the file itself says so; what
 * another PDF says to be valid is not the proof. Source: the agency.
 */
export const evidenceExpired = defineFinding({
  code: 'evidence-expired',
  severity: 'error',
  origin: 'agency',
  params: params<{ file: string; until: string }>(),
  *checkFile(file, { today }, draft) {
    const until = dayOf(file.inspection.facts.dates?.validUntil);
    if (!isIntact(file) || until === undefined || until >= today) return;
    if (file.inspection.type === 'pdf' && !isAuthorityDocument(file)) return;
    const { cited } = file;
    yield draft(cited.range, { file: cited.value, until });
  },
  fixes: otherFile,
});
