import type { Family } from '../family';
import { dataAfterEnd } from './dataAfterEnd';
import { locationMetadata } from './locationMetadata';
import { personalDataSuspected } from './personalDataSuspected';
import { productionIdentityDomain } from './productionIdentityDomain';

const findings = [personalDataSuspected, productionIdentityDomain, locationMetadata, dataAfterEnd] as const;

/** What a proof may tell of patients, or of where somebody was. */
export const privacyFindings: Family<typeof findings> = {
  name: 'privacy',
  title: { fr: 'Vie privée', en: 'Privacy' },
  findings,
  sharedChecks: [],
};
