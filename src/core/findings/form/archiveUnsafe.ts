import { defineFinding, params } from '../defineFinding';
import { type OfFile, problemsIn } from '../presentFile';
import { otherFile } from '../quickFixes/otherFile';

/** An archive that may harm whoever opens it, or that nobody can open. By its central directory alone. Ours. */
export const archiveUnsafe = defineFinding({
  code: 'archive-unsafe',
  severity: 'error',
  origin: 'ours',
  params: params<OfFile<'archive-unsafe'>>(),
  *checkFile(file, _context, draft) {
    const { range, value } = file.cited;
    for (const { params: found } of problemsIn(file, 'archive-unsafe'))
      yield draft(range, { file: value, ...found });
  },
  fixes: otherFile,
});
