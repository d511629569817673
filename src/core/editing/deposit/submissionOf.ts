import type { Chapter } from '../../catalogue/model';
import { currentProof } from '../../deposit/currentProof';
import { digestOfExpected } from '../../deposit/depositChanges';
import type { Snapshot } from '../../project/snapshot';
import type { NewSubmission, SubmittedProof } from './newSubmission';

export interface SubmissionFacts {
  /** `YYYY-MM-DD`. */
  readonly on: string;
  /** SHA-256 of a text in UTF-8, hexadecimal, lower case. */
  readonly digestOfText: (text: string) => string;
  /** Of files that no check had to sum, by their paths in the dossier's folder (`unsummedFiles`). */
  readonly sums?: ReadonlyMap<string, string>;
  /** Whether a proof is deposited, by the ids of its requirement and of its expected proof; all are where it is left out. */
  readonly isDeposited?: (requirement: string, expectedProof: string) => boolean;
}

/** What a chapter holds now, as a submission of it; what could not be deposited, since it is not there, is left out. */
export function submissionOf(chapter: Chapter, snapshot: Snapshot, facts: SubmissionFacts): NewSubmission {
  const { on, digestOfText, sums, isDeposited = () => true } = facts;
  const proofs = proofsOf(chapter, snapshot)
    .filter(({ requirement, name }) => isDeposited(requirement, name))
    .map(({ requirement, name, expectedProof, current }): SubmittedProof => {
      const sha256 = current.sha256 ?? sums?.get(current.path ?? '');
      const expected = digestOfExpected(expectedProof, digestOfText);
      return { requirement, for: name, current: { ...current, sha256 }, expected };
    });
  return { on, version: snapshot.dossier.product.version?.value, proofs };
}

/** The files of a chapter whose sums are not known yet: their paths in the dossier's folder. */
export function filesWithoutDigest(chapter: Chapter, snapshot: Snapshot): readonly string[] {
  return proofsOf(chapter, snapshot).flatMap(({ current: { path, sha256 } }) =>
    path === undefined || sha256 !== undefined ? [] : [path],
  );
}

function proofsOf(chapter: Chapter, { coverage, evidence }: Snapshot) {
  return chapter.requirements.flatMap((requirement) => {
    const covered = coverage.get(requirement);
    if (covered === undefined || covered.setAside) return [];
    return covered.expected.flatMap(({ name, expectedProof, proofs }) =>
      proofs
        .map((one) => currentProof(one, evidence))
        .filter(({ target, isThere }) => isThere && target.kind !== 'unreadable')
        .map((current) => ({ requirement: requirement.id, name, expectedProof, current })),
    );
  });
}
