import type { Family } from '../family';
import { cndaExpectedDate } from './cndaExpectedDate';
import { cndaOpposability } from './cndaOpposability';
import { cndaStageInsufficient } from './cndaStageInsufficient';
import { nilMismatch } from './nilMismatch';
import { prerequisiteMissing } from './prerequisiteMissing';
import { productMismatch } from './productMismatch';
import { testFailed, testNotVerified } from './testResult';
import { unknownRequest } from './unknownRequest';
import { versionMismatch } from './versionMismatch';

/** At one place, the date comes before the stage: it is what can be written at once. */
const findings = [
  cndaExpectedDate,
  cndaStageInsufficient,
  cndaOpposability,
  unknownRequest,
  nilMismatch,
  productMismatch,
  versionMismatch,
  prerequisiteMissing,
  testFailed,
  testNotVerified,
] as const;

/** What the CNDA and the EDC PSC give: requests, attestations, habilitations. */
export const authoritiesFindings: Family<typeof findings> = {
  name: 'authorities',
  title: { fr: 'Autorités : CNDA et EDC PSC', en: 'Authorities: CNDA and EDC PSC' },
  findings,
  sharedChecks: [],
};
