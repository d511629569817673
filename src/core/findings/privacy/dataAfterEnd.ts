import { defineFinding, params } from '../defineFinding';
import { otherFile } from '../quickFixes/otherFile';

/** Bytes like those of a picture stand after the end of one. Measured: editors that crop leave the end of the old file there. */
export const dataAfterEnd = defineFinding({
  code: 'data-after-end',
  severity: 'information',
  origin: 'measured',
  params: params<{ file: string; size: number }>(),
  *checkFile({ cited, inspection }, _context, draft) {
    const { afterEnd } = inspection.facts;
    if (afterEnd !== undefined) yield draft(cited.range, { file: cited.value, size: afterEnd });
  },
  fixes: otherFile,
});
