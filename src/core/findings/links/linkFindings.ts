import type { Family } from '../family';
import {
  linkCredentials,
  linkForm,
  linkInsecure,
  linkMalformed,
  linkNotPermanent,
  linkUnknownHost,
} from './linkForm';
import { testNameMissing } from './testNameMissing';
import { testNumberInvalid } from './testNumberInvalid';

const findings = [
  linkMalformed,
  linkInsecure,
  linkCredentials,
  linkUnknownHost,
  linkNotPermanent,
  testNameMissing,
  testNumberInvalid,
] as const;

/** Links to reports and tests, and numbers of tests, by their text alone. */
export const linkFindings: Family<typeof findings> = {
  name: 'links',
  title: { fr: 'Liens et numéros de test', en: 'Links and test numbers' },
  findings,
  sharedChecks: [linkForm],
};
