import { defineFinding, params } from '../defineFinding';
import { type OfFile, problemsIn } from '../presentFile';
import { otherFile } from '../quickFixes/otherFile';

/** The file is damaged: nobody can open it, or not all of it. Source: the agency, which opens each proof. */
export const fileCorrupt = defineFinding({
  code: 'file-corrupt',
  severity: 'error',
  origin: 'agency',
  params: params<OfFile<'file-corrupt'>>(),
  *checkFile(file, _context, draft) {
    const { range, value } = file.cited;
    for (const { params: found } of problemsIn(file, 'file-corrupt'))
      yield draft(range, { file: value, ...found });
  },
  fixes: otherFile,
});
