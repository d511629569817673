import { defineFinding, params } from '../defineFinding';
import { type OfFile, problemsIn } from '../presentFile';
import { otherFile } from '../quickFixes/otherFile';

/** An Office document behind a password, or under rights management: nobody opens it without what only its author has. Ours. */
export const officeEncrypted = defineFinding({
  code: 'office-encrypted',
  severity: 'warning',
  origin: 'ours',
  params: params<OfFile<'office-encrypted'>>(),
  *checkFile(file, _context, draft) {
    const { range, value } = file.cited;
    for (const { params: found } of problemsIn(file, 'office-encrypted'))
      yield draft(range, { file: value, ...found });
  },
  fixes: otherFile,
});
