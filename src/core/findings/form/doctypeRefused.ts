import { defineFinding, params } from '../defineFinding';
import { type OfFile, problemsIn } from '../presentFile';
import { otherFile } from '../quickFixes/otherFile';

/** XML with a document type declaration: by it a reader may be made to fetch files. Ours: nothing after it is read. */
export const doctypeRefused = defineFinding({
  code: 'doctype-refused',
  severity: 'warning',
  origin: 'ours',
  params: params<OfFile<'doctype-refused'>>(),
  *checkFile(file, _context, draft) {
    const { range, value } = file.cited;
    for (const { params: found } of problemsIn(file, 'doctype-refused'))
      yield draft(range, { file: value, ...found });
  },
  fixes: otherFile,
});
