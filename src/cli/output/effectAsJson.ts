import type {
  DossierEffect,
  ProofEffect,
  ReasonToReview,
} from '../../core/migration/comparison/effectOnDossier';
import type { NamedPlace } from '../../core/migration/comparison/proofEffect';

/** What a new catalogue does to a dossier, for machines. Lines count from 0. */
export function effectAsJson({
  counts,
  proofs,
  newlyMissing,
  reasonsToReview,
  lostProfiles,
}: DossierEffect): object {
  return {
    summary: {
      holds: counts.holds,
      lookAgain: counts['look-again'],
      noPlace: counts['no-place'],
      notAsked: counts['not-asked'],
      neverPlaced: counts['never-placed'],
      newlyMissing: counts['newly-missing'],
      stillMissing: counts['still-missing'],
    },
    lostProfiles,
    proofs: proofs.map(proofAsJson),
    newlyMissing: newlyMissing.map(placeAsJson),
    reasonsToReview: reasonsToReview.map(reasonAsJson),
  };
}

function proofAsJson({ file, placed, proof, state, reasons, before, after }: ProofEffect): object {
  return {
    file,
    line: placed.line + proof.range.start.line,
    state,
    reasons,
    ...(before === undefined ? {} : { before: placeAsJson(before) }),
    ...(after === undefined ? {} : { after: placeAsJson(after) }),
  };
}

function placeAsJson({ requirement, named }: NamedPlace): object {
  return { requirement: requirement.id, scenario: named.scenario.id, expectedProof: named.name };
}

function reasonAsJson({ file, placed, after }: ReasonToReview): object {
  return {
    file,
    line: placed.line + placed.entry.id.range.start.line,
    before: placed.entry.id.value,
    ...(after === undefined ? {} : { after: after.id }),
  };
}
