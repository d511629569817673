import type { Family } from '../family';
import { dateInFuture } from './dateInFuture';
import { evidenceExpired } from './evidenceExpired';
import { evidenceStale } from './evidenceStale';

const findings = [evidenceStale, evidenceExpired, dateInFuture] as const;

/** When a proof was made, and until when it holds. */
export const timeFindings: Family<typeof findings> = {
  name: 'time',
  title: { fr: 'Dates et durées', en: 'Dates and durations' },
  findings,
  sharedChecks: [],
};
