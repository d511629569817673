import { defineFinding, params } from '../defineFinding';
import { type FaultParamsWithFile, problemsIn } from '../presentFile';
import { otherFile } from '../quickFixes/commonFixes';

/** The file is damaged: all or part of it can't be opened. Source: the agency, which opens each proof. */
export const fileCorrupt = defineFinding({
  code: 'file-corrupt',
  severity: 'error',
  origin: 'agency',
  params: params<FaultParamsWithFile<'file-corrupt'>>(),
  *checkBrokenFile(file, _context, draft) {
    const { range, value } = file.cited;
    for (const { params: found } of problemsIn(file, 'file-corrupt'))
      yield draft(range, { file: value, ...found });
  },
  fixes: otherFile,
});

/** A PDF with a password, or whose owner forbids something: it may not open where the agency reads it. Ours. */
export const pdfEncrypted = defineFinding({
  code: 'pdf-encrypted',
  severity: 'warning',
  origin: 'ours',
  params: params<FaultParamsWithFile<'pdf-encrypted'>>(),
  *checkBrokenFile(file, _context, draft) {
    const { range, value } = file.cited;
    for (const { params: found } of problemsIn(file, 'pdf-encrypted'))
      yield draft(range, { file: value, ...found });
  },
  fixes: otherFile,
});

/** XML that is not well-formed, or that nests too deep to be read. Source: the agency, whose tools read it. */
export const xmlMalformed = defineFinding({
  code: 'xml-malformed',
  severity: 'error',
  origin: 'agency',
  params: params<FaultParamsWithFile<'xml-malformed'>>(),
  *checkBrokenFile(file, _context, draft) {
    const { range, value } = file.cited;
    for (const { params: found } of problemsIn(file, 'xml-malformed'))
      yield draft(range, { file: value, ...found });
  },
  fixes: otherFile,
});

/** XML with a document type declaration: by it a reader may be made to fetch files. Ours: nothing after it is read. */
export const doctypeRefused = defineFinding({
  code: 'doctype-refused',
  severity: 'warning',
  origin: 'ours',
  params: params<FaultParamsWithFile<'doctype-refused'>>(),
  *checkBrokenFile(file, _context, draft) {
    const { range, value } = file.cited;
    for (const { params: found } of problemsIn(file, 'doctype-refused'))
      yield draft(range, { file: value, ...found });
  },
  fixes: otherFile,
});

/** An archive that is dangerous to open, or can't be opened. By its central directory alone. Ours. */
export const archiveUnsafe = defineFinding({
  code: 'archive-unsafe',
  severity: 'error',
  origin: 'ours',
  params: params<FaultParamsWithFile<'archive-unsafe'>>(),
  *checkBrokenFile(file, _context, draft) {
    const { range, value } = file.cited;
    for (const { params: found } of problemsIn(file, 'archive-unsafe'))
      yield draft(range, { file: value, ...found });
  },
  fixes: otherFile,
});

/** A mail that only its recipient can read. Ours. */
export const mailEncrypted = defineFinding({
  code: 'mail-encrypted',
  severity: 'warning',
  origin: 'ours',
  params: params<FaultParamsWithFile<'mail-encrypted'>>(),
  *checkBrokenFile(file, _context, draft) {
    const { range, value } = file.cited;
    for (const { params: found } of problemsIn(file, 'mail-encrypted'))
      yield draft(range, { file: value, ...found });
  },
  fixes: otherFile,
});

/** An Office document behind a password, or under rights management: it can't be opened without its author's password or rights. Ours. */
export const officeEncrypted = defineFinding({
  code: 'office-encrypted',
  severity: 'warning',
  origin: 'ours',
  params: params<FaultParamsWithFile<'office-encrypted'>>(),
  *checkBrokenFile(file, _context, draft) {
    const { range, value } = file.cited;
    for (const { params: found } of problemsIn(file, 'office-encrypted'))
      yield draft(range, { file: value, ...found });
  },
  fixes: otherFile,
});

/** A file named as a text whose bytes are none, in any encoding. Ours. */
export const textNotReadable = defineFinding({
  code: 'text-not-readable',
  severity: 'error',
  origin: 'ours',
  params: params<FaultParamsWithFile<'text-not-readable'>>(),
  *checkBrokenFile(file, _context, draft) {
    const { range, value } = file.cited;
    for (const { params: found } of problemsIn(file, 'text-not-readable'))
      yield draft(range, { file: value, ...found });
  },
  fixes: otherFile,
});
