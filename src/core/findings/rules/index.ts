import { checks, findingDefinitions } from '../families';
import { isFindingCode } from '../codes';
import type { DossierRule, EntryRule } from '../rule';
import { catalogueNotFound, identifierSuspicious, unknownProfile } from './dossierRules';
import { duplicateProof } from './duplicateProof';
import { evidenceEntryRules } from './evidenceRules';
import { milestones } from './milestones';
import { missingProof } from './missingProof';
import { proofOnNotApplicable, unjustifiedNotApplicable } from './notApplicable';
import { strayCorrection } from './strayCorrection';
import { unknownExpectedProof } from './unknownExpectedProof';

const familyCodes = findingDefinitions.map(({ code }) => code).filter(isFindingCode);

/** Those that nothing but a comparison finds. */
const comparedCodes = findingDefinitions
  .filter((one) => one.checks.length > 0 && one.checks.every(({ each }) => each === 'dossier'))
  .map(({ code }) => code)
  .filter(isFindingCode);

/** Every rule that looks at one entry at a time. */
export const entryRules: readonly EntryRule[] = [
  unknownExpectedProof,
  unjustifiedNotApplicable,
  proofOnNotApplicable,
  ...evidenceEntryRules,
  ...checks.flatMap((one): EntryRule[] =>
    one.each === 'entry' ? [{ scope: 'entry', codes: familyCodes, check: one.check }] : [],
  ),
];

/** Every rule that compares. */
export const dossierRules: readonly DossierRule[] = [
  catalogueNotFound,
  unknownProfile,
  identifierSuspicious,
  milestones,
  missingProof,
  duplicateProof,
  strayCorrection,
  ...checks.flatMap((one): DossierRule[] =>
    one.each === 'dossier' ? [{ scope: 'dossier', codes: comparedCodes, check: one.check }] : [],
  ),
];
