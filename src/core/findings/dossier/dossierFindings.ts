import type { Family } from '../family';
import { catalogueNotFound } from './catalogueNotFound';
import { identifierSuspicious } from './identifierSuspicious';
import { milestoneNear, milestonePassed } from './milestones';
import { unknownProfile } from './unknownProfile';

const findings = [
  catalogueNotFound,
  unknownProfile,
  identifierSuspicious,
  milestoneNear,
  milestonePassed,
] as const;

/** What `segur.yaml` says of the product, its catalogue, its profiles and its dates. */
export const dossierFindings: Family<typeof findings> = {
  name: 'dossier',
  title: { fr: 'Dossier et catalogue', en: 'Dossier and catalogue' },
  findings,
  sharedChecks: [],
};
