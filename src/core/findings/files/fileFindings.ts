import type { Family } from '../family';
import { evidenceOrphan } from './evidenceOrphan';
import { evidenceReused } from './evidenceReused';
import { fileCaseMismatch, fileNameNormalisation } from './misspelledName';
import { fileChanged } from './fileChanged';
import { fileEmpty, lfsPointer, lineEndingsChanged } from './fileContent';
import { fileNotFound } from './fileNotFound';
import { fileNotRegular, fileUnreadable } from './fileUnreadable';
import { fileOutsideDossier } from './fileOutsideDossier';
import { proofsFolder } from './proofsFolder';

const findings = [
  fileNotFound,
  fileCaseMismatch,
  fileNameNormalisation,
  fileOutsideDossier,
  fileUnreadable,
  fileNotRegular,
  fileEmpty,
  lfsPointer,
  fileChanged,
  lineEndingsChanged,
  evidenceReused,
  evidenceOrphan,
] as const;

/** Whether the files that proofs cite are there, are those that are meant, and are cited once. */
export const fileFindings: Family<typeof findings> = {
  name: 'files',
  title: { fr: 'Fichiers de preuve', en: 'Evidence files' },
  findings,
  sharedChecks: [proofsFolder],
};
