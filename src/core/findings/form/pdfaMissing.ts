import type { Origin } from '../../evidence/acceptedTypes';
import type { Inspection } from '../../inspect/model';
import { defineFinding, params } from '../defineFinding';
import { demandOf } from '../demands';
import { isIntact } from '../presentFile';
import { otherFile } from '../quickFixes/commonFixes';

/**
 * PDF/A where the prose asks for it. Source: the wordings of real catalogues. Only the declaration in the file's metadata
 * is looked for. A file that is no PDF at all is refused elsewhere where the kind takes nothing but PDF.
 */
export const pdfaMissing = defineFinding({
  code: 'pdfa-missing',
  severity: 'error',
  origin: 'agency',
  params: params<{ file: string; type: string; origin: Origin }>(),
  *checkFile(file, { policy }, draft) {
    const { cited, inspection, expected } = file;
    if (expected === undefined || !isIntact(file) || inspection.facts.pdfa !== undefined) return;
    if (!wasSought(inspection) && !expected.demands.includes('pdfa')) return;
    const demand = demandOf('pdfa', expected, policy);
    if (demand === undefined) return;
    const isOther = inspection.type !== 'pdf' && inspection.type !== 'unknown' && demand.why === 'demanded';
    const isTaken = expected.kinds.some((kind) => {
      const { types } = policy.acceptance(kind);
      return types === 'any' || types.includes(inspection.type);
    });
    if (!(isOther && isTaken) && !wasSought(inspection)) return;
    yield draft(cited.range, { file: cited.value, type: inspection.type, origin: demand.origin });
  },
  fixes: otherFile,
});

/** The metadata are read with the pages: where the file was not read whole, nothing is known. */
function wasSought({ type, facts }: Inspection): boolean {
  const wasReadWhole = facts.textLayer !== undefined || facts.signed === false;
  return type === 'pdf' && facts.encrypted !== true && wasReadWhole;
}
