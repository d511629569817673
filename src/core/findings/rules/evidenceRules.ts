import type { DossierRule, EntryRule } from '../rule';
import { evidenceOrphan } from './evidenceOrphan';
import { evidenceReused } from './evidenceReused';
import { extensionMatches } from './extensionMatches';
import { fileChanged } from './fileChanged';
import { fileForm } from './fileForm';
import { fileNameExact } from './fileNameExact';
import { fileNotFound } from './fileNotFound';
import { fileNotRegular } from './fileNotRegular';
import { fileOutsideDossier } from './fileOutsideDossier';
import { fileUnreadable } from './fileUnreadable';
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
  fileNotFound,
  fileOutsideDossier,
  fileUnreadable,
  fileNotRegular,
  fileNameExact,
  fileForm,
  fileChanged,
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

/** Rules that compare the evidence of all entries. */
export const evidenceDossierRules: readonly DossierRule[] = [evidenceReused, evidenceOrphan];
