import type { Family } from '../family';
import { dataAfterEnd, locationMetadata, productionIdentityDomain } from './otherTraces';
import { personalDataSuspected } from './personalDataSuspected';
import { secretSuspected } from './secretSuspected';

const findings = [
  personalDataSuspected,
  productionIdentityDomain,
  secretSuspected,
  locationMetadata,
  dataAfterEnd,
] as const;

/** What a proof may tell of patients, of where somebody was, or of how to get in. */
export const privacyFindings: Family<typeof findings> = {
  name: 'privacy',
  title: { fr: 'Vie privée', en: 'Privacy' },
  findings,
  sharedChecks: [],
};
