import type { Family } from '../family';
import { duplicateProof } from './duplicateProof';
import { outOfScope } from './outOfScope';
import { proofMissing } from './proofMissing';
import { proofOnNotApplicable, unjustifiedNotApplicable } from './notApplicable';
import { requirementReworded } from './requirementReworded';
import { unknownExpectedProof } from './unknownExpectedProof';
import { unknownRequirement } from './unknownRequirement';
import { unmatchedCorrections } from './unmatchedCorrections';

const findings = [
  proofMissing,
  unknownRequirement,
  unknownExpectedProof,
  outOfScope,
  unjustifiedNotApplicable,
  proofOnNotApplicable,
  duplicateProof,
  requirementReworded,
] as const;

/** Whether what the dossier must prove has its proofs, and whether they are for something that it must prove. */
export const coverageFindings: Family<typeof findings> = {
  name: 'coverage',
  title: { fr: 'Couverture des exigences', en: 'Coverage of the requirements' },
  findings,
  sharedChecks: [unmatchedCorrections],
};
