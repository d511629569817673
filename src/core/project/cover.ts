import { expectedProofsOf, type NamedExpectedProof } from '../catalogue/expectedProofName';
import type { Requirement } from '../catalogue/model';
import type { JudgedEntry, JudgedFile } from './judgeFile';
import type { AttachedProof, CoverageState, ExpectedCoverage, RequirementCoverage } from './snapshot';

/**
 * What requirements have against what they expect. Kept for each one until something in a file that names it changes:
 * the same object again says that nothing changed. One is made for each context.
 */
export class Coverer {
  private readonly known = new Map<Requirement, Known>();

  constructor(private readonly applying: ReadonlySet<Requirement>) {}

  /** Those that apply, in the catalogue's order, then others that have an entry. */
  cover(files: readonly JudgedFile[]): ReadonlyMap<Requirement, RequirementCoverage> {
    const entries = entriesByRequirement(files);
    const coverage = new Map<Requirement, RequirementCoverage>();
    for (const requirement of this.applying) {
      coverage.set(requirement, this.coverageOf(requirement, true, entries.get(requirement) ?? none));
    }
    for (const [requirement, judged] of entries) {
      if (!this.applying.has(requirement)) {
        coverage.set(requirement, this.coverageOf(requirement, false, judged));
      }
    }
    return coverage;
  }

  private coverageOf(
    requirement: Requirement,
    applies: boolean,
    judged: readonly JudgedEntry[],
  ): RequirementCoverage {
    const before = this.known.get(requirement);
    if (before?.judged === judged) return before.coverage;
    const coverage = coverRequirement(requirement, applies, judged);
    this.known.set(requirement, { judged, coverage });
    return coverage;
  }
}

interface Known {
  readonly judged: readonly JudgedEntry[];
  readonly coverage: RequirementCoverage;
}

const none: readonly JudgedEntry[] = [];

/** A requirement that one file names, as is usual, has that file's own list: an unchanged one is the same object again. */
function entriesByRequirement(
  files: readonly JudgedFile[],
): ReadonlyMap<Requirement, readonly JudgedEntry[]> {
  const entries = new Map<Requirement, readonly JudgedEntry[]>();
  for (const { byRequirement } of files) {
    for (const [requirement, judged] of byRequirement) {
      const before = entries.get(requirement);
      entries.set(requirement, before === undefined ? judged : [...before, ...judged]);
    }
  }
  return entries;
}

function coverRequirement(
  requirement: Requirement,
  applies: boolean,
  judged: readonly JudgedEntry[],
): RequirementCoverage {
  const attached = judged.flatMap(({ place, judgement }) =>
    judgement.proofs.map(({ proof, expected, state }) => ({ expected, attached: { place, proof, state } })),
  );
  const unread = judged.some(({ place }) => place.placed.entry.broken);
  const expected = expectedProofsOf(requirement).map((named) => {
    const proofs = attached.filter((one) => one.expected?.expectedProof === named.expectedProof);
    return coverExpected(
      named,
      proofs.map((one) => one.attached),
      unread,
    );
  });
  const stray = attached.filter((one) => one.expected === undefined).map((one) => one.attached.state);
  return {
    requirement,
    applies,
    entries: judged.map(({ place }) => place),
    expected,
    state: stateOf(judged, [...expected.map(({ state }) => state), ...stray]),
  };
}

function coverExpected(
  named: NamedExpectedProof,
  proofs: readonly AttachedProof[],
  unread: boolean,
): ExpectedCoverage {
  const state =
    proofs.length > 0 ? worstOf(proofs.map((proof) => proof.state)) : unread ? 'not-checked' : 'incomplete';
  return { scenario: named.scenario, expectedProof: named.expectedProof, name: named.name, proofs, state };
}

function stateOf(judged: readonly JudgedEntry[], states: readonly CoverageState[]): CoverageState {
  if (judged.some(({ judgement }) => judgement.faulty)) return 'faulty';
  if (judged.some(({ place }) => (place.placed.entry.notApplicable?.value ?? '') !== '')) {
    return states.includes('faulty') ? 'faulty' : 'not-applicable';
  }
  // The catalogue expects no proof here: what is or is not attached says nothing.
  return states.length === 0 ? 'not-checked' : worstOf(states);
}

const fromWorst: readonly CoverageState[] = ['faulty', 'not-checked', 'incomplete'];

/** One fault makes the whole faulty; what was not checked keeps the whole from being complete. */
export function worstOf(states: readonly CoverageState[]): CoverageState {
  return fromWorst.find((state) => states.includes(state)) ?? 'complete';
}
