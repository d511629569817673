import { defineFinding, params } from '../defineFinding';
import { type OfFile, problemsIn } from '../presentFile';
import { otherFile } from '../quickFixes/otherFile';

/** A PDF with a password, or whose owner forbids something: it may not open where the agency reads it. Ours. */
export const pdfEncrypted = defineFinding({
  code: 'pdf-encrypted',
  severity: 'warning',
  origin: 'ours',
  params: params<OfFile<'pdf-encrypted'>>(),
  *checkFile(file, _context, draft) {
    const { range, value } = file.cited;
    for (const { params: found } of problemsIn(file, 'pdf-encrypted'))
      yield draft(range, { file: value, ...found });
  },
  fixes: otherFile,
});
