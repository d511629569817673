import type { EntryRule } from '../rule';
import { extensionMatches } from './extensionMatches';
import { fileForm } from './fileForm';
import { hl7Missing } from './form/hl7Malformed';
import { imageTooSmall } from './form/imageTooSmall';
import { pdfaMissing } from './form/pdfaMissing';
import { pdfWithoutText } from './form/pdfWithoutText';
import { signatureMissing } from './form/signatureMissing';
import { tooFewFiles } from './form/tooFewFiles';
import { xdmIncomplete } from './form/xdmIncomplete';
import { formatNotAccepted } from './formatNotAccepted';

/** Rules on the evidence and the links of one entry. */
export const evidenceEntryRules: readonly EntryRule[] = [
  fileForm,
  extensionMatches,
  formatNotAccepted,
  pdfWithoutText,
  pdfaMissing,
  signatureMissing,
  imageTooSmall,
  hl7Missing,
  xdmIncomplete,
  tooFewFiles,
];
