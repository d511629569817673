import { demandOf } from '../../demands';
import { isSound } from '../../presentFile';
import { presentFileRule } from '../presentFileRule';

/** A PDF that only holds pictures, where what it says is to be compared with the dossier. Ours: a scan may be deposited. */
export const pdfWithoutText = presentFileRule(['pdf-without-text'], function* (file, { policy }) {
  const { cited, inspection, expected } = file;
  if (expected === undefined || !isSound(file) || inspection.facts.textLayer !== false) return;
  const demand = demandOf('textLayer', expected, policy);
  if (demand === undefined) return;
  yield {
    code: 'pdf-without-text',
    range: cited.range,
    params: { file: cited.value, origin: demand.origin },
  };
});
