import { defineFinding, params } from '../defineFinding';
import { otherFile } from '../quickFixes/otherFile';

/** The file itself is there, not the few lines that git LFS keeps in its place until it is fetched. Ours. */
export const lfsPointer = defineFinding({
  code: 'lfs-pointer',
  severity: 'error',
  origin: 'ours',
  params: params<{ file: string }>(),
  *checkFile({ cited, inspection }, _context, draft) {
    if (inspection.problems.some(({ code }) => code === 'lfs-pointer'))
      yield draft(cited.range, { file: cited.value });
  },
  fixes: otherFile,
});
