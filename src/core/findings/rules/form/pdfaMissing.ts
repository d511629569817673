import type { Inspection } from '../../../evidence/model';
import { demandOf } from '../../demands';
import { isSound } from '../../presentFile';
import { presentFileRule } from '../presentFileRule';

/**
 * PDF/A where the prose asks for it. Source: the wordings of real catalogues. Only the declaration in the file's metadata
 * is looked for. A file that is no PDF at all is refused elsewhere where the kind takes nothing but PDF.
 */
export const pdfaMissing = presentFileRule(['pdfa-missing'], function* (file, { policy }) {
  const { cited, inspection, expected } = file;
  if (expected === undefined || !isSound(file) || inspection.facts.pdfa !== undefined) return;
  const demand = demandOf('pdfa', expected, policy);
  if (demand === undefined) return;
  const isOther = inspection.type !== 'pdf' && inspection.type !== 'unknown' && demand.why === 'demanded';
  const isTaken = expected.kinds.some((kind) => {
    const { types } = policy.acceptance(kind);
    return types === 'any' || types.includes(inspection.type);
  });
  if (!(isOther && isTaken) && !wasSought(inspection)) return;
  yield {
    code: 'pdfa-missing',
    range: cited.range,
    params: { file: cited.value, type: inspection.type, origin: demand.origin },
  };
});

/** The metadata are read with the pages: where the file was not read whole, nothing is known. */
function wasSought({ type, facts }: Inspection): boolean {
  const wasReadWhole = facts.textLayer !== undefined || facts.signed === false;
  return type === 'pdf' && facts.encrypted !== true && wasReadWhole;
}
