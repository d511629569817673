import { defineFinding, params } from '../defineFinding';
import { type OfFile, problemsIn } from '../presentFile';
import { otherFile } from '../quickFixes/otherFile';

/** XML that is not well-formed, or that nests too deep to be read. Source: the agency, whose tools read it. */
export const xmlMalformed = defineFinding({
  code: 'xml-malformed',
  severity: 'error',
  origin: 'agency',
  params: params<OfFile<'xml-malformed'>>(),
  *checkFile(file, _context, draft) {
    const { range, value } = file.cited;
    for (const { params: found } of problemsIn(file, 'xml-malformed'))
      yield draft(range, { file: value, ...found });
  },
  fixes: otherFile,
});
