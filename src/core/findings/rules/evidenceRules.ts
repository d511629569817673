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
import { formatNotAccepted } from './formatNotAccepted';
import { linkForm } from './linkForm';
import { testNameMissing } from './testNameMissing';
import { testNumberInvalid } from './testNumberInvalid';

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
  linkForm,
  testNameMissing,
  testNumberInvalid,
];

/** Rules that compare the evidence of all entries. */
export const evidenceDossierRules: readonly DossierRule[] = [evidenceReused, evidenceOrphan];
