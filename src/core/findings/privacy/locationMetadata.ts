import { defineFinding, params } from '../defineFinding';
import { otherFile } from '../quickFixes/otherFile';

/** A picture says where it was taken. Ours: the address of a practice or a home would be deposited unseen. */
export const locationMetadata = defineFinding({
  code: 'location-metadata',
  severity: 'warning',
  origin: 'ours',
  params: params<{ file: string }>(),
  *checkFile({ cited, inspection }, _context, draft) {
    if (inspection.facts.location === true) yield draft(cited.range, { file: cited.value });
  },
  fixes: otherFile,
});
