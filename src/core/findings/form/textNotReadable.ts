import { defineFinding, params } from '../defineFinding';
import { type OfFile, problemsIn } from '../presentFile';
import { otherFile } from '../quickFixes/otherFile';

/** A file named as a text whose bytes are none, in any encoding. Ours. */
export const textNotReadable = defineFinding({
  code: 'text-not-readable',
  severity: 'error',
  origin: 'ours',
  params: params<OfFile<'text-not-readable'>>(),
  *checkFile(file, _context, draft) {
    const { range, value } = file.cited;
    for (const { params: found } of problemsIn(file, 'text-not-readable'))
      yield draft(range, { file: value, ...found });
  },
  fixes: otherFile,
});
