import { stateOfCited } from '../../evidence/stateOfCited';
import type { AttachedProof, ExpectedCoverage, RequirementCoverage, Snapshot } from '../../project/snapshot';
import type { WrittenProof } from './proofAt';

/** What a file is a proof of. */
export interface FileUse {
  readonly coverage: RequirementCoverage;
  /** Undefined for a proof that is for nothing its requirement expects. */
  readonly expected: ExpectedCoverage | undefined;
}

/** What a file of the dossier, by its path in it, is attached to. */
export function usesOf({ coverage, evidence }: Snapshot, path: string): readonly FileUse[] {
  const cites = ({ place, proof }: AttachedProof): boolean => {
    const state = stateOfCited(evidence, place.file.path, proof);
    return state?.kind === 'present' && state.path === path;
  };
  return [...coverage.values()].flatMap((one): FileUse[] => [
    ...one.expected
      .filter(({ proofs }) => proofs.some(cites))
      .map((expected) => ({ coverage: one, expected })),
    ...(one.unmatched.some(cites) ? [{ coverage: one, expected: undefined }] : []),
  ]);
}

/** The path of the file that a proof cites, where no other proof of the dossier does, known to the catalogue or not. */
export function fileCitedOnlyBy(
  { chapters, evidence }: Snapshot,
  { file, proof }: WrittenProof,
): string | undefined {
  const state = stateOfCited(evidence, file.path, proof);
  if (state?.kind !== 'present') return undefined;
  const { path } = state;
  const others = chapters.some((chapter) =>
    chapter.entries.some(({ entry }) =>
      entry.proofs.some((one) => {
        const found = one === proof ? undefined : stateOfCited(evidence, chapter.path, one);
        return found?.kind === 'present' && found.path === path;
      }),
    ),
  );
  return others ? undefined : path;
}
