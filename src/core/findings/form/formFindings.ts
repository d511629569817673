import type { Family } from '../family';
import {
  archiveUnsafe,
  doctypeRefused,
  fileCorrupt,
  mailEncrypted,
  officeEncrypted,
  pdfEncrypted,
  textNotReadable,
  xmlMalformed,
} from './brokenBytes';
import { extensionMismatch } from './extensionMismatch';
import { formatNotAccepted } from './formatNotAccepted';
import { hl7Malformed } from './hl7Malformed';
import { imageTooSmall } from './imageTooSmall';
import { pdfWithoutText } from './pdfWithoutText';
import { pdfaMissing } from './pdfaMissing';
import { signatureMissing } from './signatureMissing';
import { tooFewFiles } from './tooFewFiles';
import { xdmIncomplete } from './xdmIncomplete';

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
