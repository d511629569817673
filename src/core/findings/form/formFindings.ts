import type { Family } from '../family';
import { archiveUnsafe } from './archiveUnsafe';
import { doctypeRefused } from './doctypeRefused';
import { extensionMismatch } from './extensionMismatch';
import { fileCorrupt } from './fileCorrupt';
import { formatNotAccepted } from './formatNotAccepted';
import { hl7Malformed } from './hl7Malformed';
import { imageTooSmall } from './imageTooSmall';
import { mailEncrypted } from './mailEncrypted';
import { officeEncrypted } from './officeEncrypted';
import { pdfEncrypted } from './pdfEncrypted';
import { pdfWithoutText } from './pdfWithoutText';
import { pdfaMissing } from './pdfaMissing';
import { signatureMissing } from './signatureMissing';
import { textNotReadable } from './textNotReadable';
import { tooFewFiles } from './tooFewFiles';
import { xdmIncomplete } from './xdmIncomplete';
import { xmlMalformed } from './xmlMalformed';

const findings = [
  extensionMismatch,
  formatNotAccepted,
  fileCorrupt,
  pdfEncrypted,
  pdfWithoutText,
  pdfaMissing,
  signatureMissing,
  imageTooSmall,
  xmlMalformed,
  doctypeRefused,
  hl7Malformed,
  xdmIncomplete,
  archiveUnsafe,
  officeEncrypted,
  mailEncrypted,
  textNotReadable,
  tooFewFiles,
] as const;

/** Whether a file is what it should be by its form: of its type, whole, readable, of a kind that is asked for. */
export const formFindings: Family<typeof findings> = {
  name: 'form',
  title: { fr: 'Forme des preuves', en: 'Form of the evidence' },
  findings,
  sharedChecks: [],
};
