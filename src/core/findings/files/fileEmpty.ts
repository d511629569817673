import { defineFinding, params } from '../defineFinding';
import { otherFile } from '../quickFixes/otherFile';

/** The file holds something: zero bytes are what an interrupted export or copy leaves. Ours. */
export const fileEmpty = defineFinding({
  code: 'file-empty',
  severity: 'error',
  origin: 'ours',
  params: params<{ file: string }>(),
  *checkFile({ cited, inspection }, _context, draft) {
    if (inspection.problems.some(({ code }) => code === 'file-empty'))
      yield draft(cited.range, { file: cited.value });
  },
  fixes: otherFile,
});
