import type { Catalogue, CorrectedPart, Correction, ExpectedProof, Requirement, Scenario } from '../model';
import { sameId } from '../nearestId';
import { indexRequirements } from '../requirementIds';
import { mergeSame, without } from './mergeSame';
import { expectedProofsNamed, scenariosNamed } from './correctionTargets';
import type {
  Corrections,
  ExpectedProofCorrection,
  RequirementCorrection,
  ScenarioCorrection,
  UnmatchedCorrection,
} from './model';

export interface CorrectedCatalogue {
  /** What is not corrected is the same object as in the catalogue given. */
  readonly catalogue: Catalogue;
  readonly unmatched: readonly UnmatchedCorrection[];
}

/**
 * The catalogue with a vendor's corrections made, each corrected thing marked with `correction`. The catalogue given
 * stays as it is. Ids are found as tolerantly as those of chapter files.
 */
export function applyCorrections(catalogue: Catalogue, corrections: Corrections): CorrectedCatalogue {
  if (corrections.requirements.length === 0) return { catalogue, unmatched: [] };
  const index = indexRequirements(catalogue);
  const unmatched: UnmatchedCorrection[] = [];
  const corrected = new Map<Requirement, Requirement>();
  for (const correction of corrections.requirements) {
    const found = index.find(correction.id.value);
    if (found.kind !== 'found') {
      const candidates = found.kind === 'ambiguous' ? found.ids : [];
      const nearest =
        successorOf(catalogue, correction.id.value) ?? (found.kind === 'absent' ? found.nearest : undefined);
      unmatched.push({ what: 'requirement', at: correction.id, nearest, candidates });
      continue;
    }
    const before = corrected.get(found.requirement) ?? found.requirement;
    corrected.set(found.requirement, correctRequirement(before, correction, unmatched));
  }
  const merged = mergeSame(corrected, corrections, index, unmatched);
  if (corrected.size === 0) return { catalogue, unmatched };
  const chapters = replacedIn(catalogue.chapters, corrected);
  return {
    catalogue: {
      ...catalogue,
      chapters: merged.size === 0 ? chapters : without(chapters, merged, corrected),
    },
    unmatched,
  };
}

function replacedIn(
  chapters: Catalogue['chapters'],
  corrected: ReadonlyMap<Requirement, Requirement>,
): Catalogue['chapters'] {
  return chapters.map((chapter) =>
    chapter.requirements.some((one) => corrected.has(one))
      ? { ...chapter, requirements: chapter.requirements.map((one) => corrected.get(one) ?? one) }
      : chapter,
  );
}

/** The requirement that had this id in the wave before. */
function successorOf({ chapters }: Catalogue, id: string): string | undefined {
  for (const { requirements } of chapters) {
    const found = requirements.find(({ previousId }) => previousId !== undefined && sameId(previousId, id));
    if (found !== undefined) return found.id;
  }
  return undefined;
}

function correctRequirement(
  requirement: Requirement,
  correction: RequirementCorrection,
  unmatched: UnmatchedCorrection[],
): Requirement {
  const scenarios = scenariosNamed(requirement, correction.scenarios, unmatched);
  const proofs = expectedProofsNamed(requirement, correction.proofs, unmatched);
  const mark = markOf(correction, { statement: correction.statement });
  return {
    ...requirement,
    ...(correction.statement === undefined ? {} : { statement: correction.statement }),
    ...(mark === undefined ? {} : { correction: mark }),
    scenarios: requirement.scenarios.map((scenario) => {
      const own = scenarios.get(scenario);
      const within = scenario.expectedProofs.some((expected) => proofs.has(expected));
      if (own === undefined && !within) return scenario;
      return {
        ...(own === undefined ? scenario : correctScenario(scenario, own)),
        expectedProofs: scenario.expectedProofs.map((expected) => {
          const ofProof = proofs.get(expected);
          return ofProof === undefined ? expected : correctExpected(expected, ofProof);
        }),
      };
    }),
  };
}

function correctScenario(scenario: Scenario, correction: ScenarioCorrection): Scenario {
  const mark = markOf(correction, { text: correction.text });
  return {
    ...scenario,
    ...(correction.text === undefined ? {} : { text: correction.text }),
    ...(mark === undefined ? {} : { correction: mark }),
  };
}

function correctExpected(expected: ExpectedProof, correction: ExpectedProofCorrection): ExpectedProof {
  const { kinds, demands, several, test, text } = correction;
  const mark = markOf(correction, { kinds, demands, several, test, text });
  return {
    ...expected,
    // The words belonged to the kinds that were replaced.
    ...(kinds === undefined ? {} : { kinds, because: undefined }),
    ...(demands === undefined ? {} : { demands }),
    ...(several === undefined ? {} : { several }),
    ...(test === undefined ? {} : { test }),
    ...(text === undefined ? {} : { text }),
    ...(mark === undefined ? {} : { correction: mark }),
  };
}

/** Undefined for one that says nothing at all. */
function markOf(
  { faq, note }: Pick<RequirementCorrection, 'faq' | 'note'>,
  values: Readonly<Partial<Record<CorrectedPart, unknown>>>,
): Correction | undefined {
  const parts = correctedParts.filter((part) => values[part] !== undefined);
  return parts.length === 0 && faq === undefined && note === undefined ? undefined : { faq, note, parts };
}

const correctedParts: readonly CorrectedPart[] = ['statement', 'text', 'kinds', 'demands', 'several', 'test'];
