import { defineFinding, params } from '../defineFinding';
import { type OfFile, problemsIn } from '../presentFile';
import { otherFile } from '../quickFixes/otherFile';

/** A mail that only its recipient can read. Ours. */
export const mailEncrypted = defineFinding({
  code: 'mail-encrypted',
  severity: 'warning',
  origin: 'ours',
  params: params<OfFile<'mail-encrypted'>>(),
  *checkFile(file, _context, draft) {
    const { range, value } = file.cited;
    for (const { params: found } of problemsIn(file, 'mail-encrypted'))
      yield draft(range, { file: value, ...found });
  },
  fixes: otherFile,
});
