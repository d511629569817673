import { defineFinding, params } from '../defineFinding';
import { isIntact } from '../presentFile';
import { otherFile } from '../quickFixes/commonFixes';

/** An IHE_XDM archive has its index, its notice and its metadata. Source: IHE's profile XDM, which the agency builds upon. */
export const xdmIncomplete = defineFinding({
  code: 'xdm-incomplete',
  severity: 'error',
  origin: 'agency',
  /** `missing` are names of files, between `, `; '' where nothing of the profile is there. */
  params: params<{ file: string; missing: string }>(),
  *checkFile(file, _context, draft) {
    const { cited, inspection, expected } = file;
    const { xdm, xdmMissing = [] } = inspection.facts;
    if (!isIntact(file) || xdm === undefined) return;
    const isAsked = expected?.kinds.every((kind) => kind === 'xdm-archive') ?? false;
    if (xdmMissing.length === 0 ? xdm || !isAsked : !xdm && !isAsked) return;
    yield draft(cited.range, { file: cited.value, missing: xdmMissing.join(', ') });
  },
  fixes: otherFile,
});
