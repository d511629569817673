import type { Chapter } from '../../catalogue/model';
import { currentProof } from '../../deposit/currentProof';
import { sumOfExpected } from '../../deposit/depositChanges';
import type { Snapshot } from '../../project/snapshot';
import type { NewSubmission, SubmittedProof } from './newSubmission';

export interface SubmissionFacts {
  /** `YYYY-MM-DD`. */
  readonly on: string;
  /** SHA-256 of a text in UTF-8, hexadecimal, lower case. */
  readonly sumOfText: (text: string) => string;
}

/** What a chapter holds now, as a submission of it; what could not be deposited, since it is not there, is left out. */
export function submissionOf(
  chapter: Chapter,
  { coverage, evidence, dossier }: Snapshot,
  { on, sumOfText }: SubmissionFacts,
): NewSubmission {
  const proofs = chapter.requirements.flatMap((requirement): readonly SubmittedProof[] => {
    const covered = coverage.get(requirement);
    if (covered === undefined || covered.setAside) return [];
    return covered.expected.flatMap(({ name, expectedProof, proofs: attached }) =>
      attached
        .map((one) => currentProof(one, evidence))
        .filter(({ target, isThere }) => isThere && target.kind !== 'unreadable')
        .map((current) => ({
          requirement: requirement.id,
          for: name,
          current,
          expected: sumOfExpected(expectedProof, sumOfText),
        })),
    );
  });
  return { on, version: dossier.product.version?.value, proofs };
}
