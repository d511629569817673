import type { Origin } from '../../evidence/acceptedTypes';
import { defineFinding, params } from '../defineFinding';
import { demandOf } from '../demands';
import { isIntact } from '../presentFile';

/** A PDF that only holds pictures, where what it says is to be compared with the dossier. Ours: a scan may be deposited. */
export const pdfWithoutText = defineFinding({
  code: 'pdf-without-text',
  severity: 'information',
  origin: 'ours',
  params: params<{ file: string; origin: Origin }>(),
  *checkFile(file, { policy }, draft) {
    const { cited, inspection, expected } = file;
    if (expected === undefined || !isIntact(file) || inspection.facts.textLayer !== false) return;
    const demand = demandOf('textLayer', expected, policy);
    if (demand !== undefined) yield draft(cited.range, { file: cited.value, origin: demand.origin });
  },
});
