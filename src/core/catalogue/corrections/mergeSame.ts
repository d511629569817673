import { idSkeleton } from '../foldId';
import type { Catalogue, ExpectedProof, Requirement, Scenario } from '../model';
import { generalProfile } from '../profiles';
import type { RequirementIndex } from '../requirementIds';
import { foldWords } from '../spelling';
import type { Corrections, UnmatchedCorrection } from './model';

/**
 * Makes one requirement of those that a vendor says are the same (`sameAs`), in `corrected`, under the id that was chosen.
 * Answers which requirements of the catalogue are no more. An id that the catalogue does not have goes to `unmatched`; what
 * would lead back to where it came from is passed over.
 */
export function mergeSame(
  corrected: Map<Requirement, Requirement>,
  { requirements }: Corrections,
  index: RequirementIndex,
  unmatched: UnmatchedCorrection[],
): ReadonlySet<Requirement> {
  const into = new Map<Requirement, Requirement>();
  const rootOf = (one: Requirement): Requirement => {
    let at = one;
    for (let next = into.get(at); next !== undefined; next = into.get(at)) at = next;
    return at;
  };
  for (const { id, sameAs } of requirements) {
    const found = sameAs === undefined ? undefined : index.find(sameAs.value);
    const other = sameAs === undefined ? undefined : index.meant(id.value);
    if (sameAs === undefined || found === undefined || other === undefined) continue;
    if (found.kind !== 'found') {
      const [nearest, candidates] = found.kind === 'ambiguous' ? [undefined, found.ids] : [found.nearest, []];
      unmatched.push({ what: 'requirement', at: sameAs, nearest, candidates });
      continue;
    }
    const [from, to] = [rootOf(other), rootOf(found.requirement)];
    if (from !== to) into.set(from, to);
  }
  for (const from of into.keys()) {
    const root = rootOf(from);
    corrected.set(root, merged(corrected.get(root) ?? root, corrected.get(from) ?? from));
  }
  return new Set(into.keys());
}

/** Chapters without those requirements, and without what is left empty. */
export function without(
  chapters: Catalogue['chapters'],
  absorbed: ReadonlySet<Requirement>,
  now: ReadonlyMap<Requirement, Requirement>,
): Catalogue['chapters'] {
  const survivors = new Set([...absorbed].map((one) => now.get(one) ?? one));
  return chapters.flatMap((chapter) => {
    if (!chapter.requirements.some((one) => survivors.has(one))) return [chapter];
    const requirements = chapter.requirements.filter((one) => !survivors.has(one));
    return requirements.length === 0 ? [] : [{ ...chapter, requirements }];
  });
}

/** What is said of one of them alone holds for both; where both say something, the one that is kept does. */
function merged(main: Requirement, other: Requirement): Requirement {
  return {
    ...main,
    feature: main.feature ?? other.feature,
    statement: main.statement === '' ? other.statement : main.statement,
    comment: main.comment ?? other.comment,
    nature: other.nature === 'exigence' ? other.nature : main.nature,
    profiles: profilesOf(main, other),
    perimeter: main.perimeter ?? other.perimeter,
    criticality: main.criticality ?? other.criticality,
    previousId: main.previousId ?? other.previousId,
    status: main.status ?? other.status,
    scenarios: scenariosOf(main, other),
    alsoCalled: [...(main.alsoCalled ?? []), other.id, ...(other.alsoCalled ?? [])],
  };
}

/** What applies to all products under one spelling does. */
function profilesOf(main: Requirement, other: Requirement): readonly string[] {
  const all = [...new Set([...main.profiles, ...other.profiles])];
  return all.includes(generalProfile)
    ? [generalProfile, ...all.filter((one) => one !== generalProfile)]
    : all;
}

/** A scenario that stands under both spellings is one, with the proofs of both. */
function scenariosOf(main: Requirement, other: Requirement): readonly Scenario[] {
  const all = [...main.scenarios];
  for (const scenario of other.scenarios) {
    const at = all.findIndex((one) => sameScenario(one, scenario));
    const same = all[at];
    if (same === undefined) all.push(scenario);
    else all[at] = { ...same, expectedProofs: proofsOf(same, scenario) };
  }
  return all;
}

function sameScenario(a: Scenario, b: Scenario): boolean {
  return idSkeleton(a.id) === idSkeleton(b.id) && foldWords(a.text) === foldWords(b.text);
}

function proofsOf(main: Scenario, other: Scenario): readonly ExpectedProof[] {
  const known = new Set(main.expectedProofs.map(({ text }) => foldWords(text)));
  const more = other.expectedProofs.filter(({ text }) => !known.has(foldWords(text)));
  const last = main.expectedProofs.at(-1)?.position ?? 0;
  return [
    ...main.expectedProofs,
    ...more.map((expected, order) => ({ ...expected, position: last + 1 + order })),
  ];
}
