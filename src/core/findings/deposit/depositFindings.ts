import type { Family } from '../family';
import { changedSinceSubmission } from './changedSinceSubmission';
import { depositUnknownProof } from './depositUnknownProof';
import { remarkOpen } from './remarkOpen';

const findings = [remarkOpen, changedSinceSubmission, depositUnknownProof] as const;

/** What was deposited, and what the agency answered. */
export const depositFindings: Family<typeof findings> = {
  name: 'deposit',
  title: { fr: 'Dépôt et remarques', en: 'Deposit and remarks' },
  findings,
  sharedChecks: [],
};
