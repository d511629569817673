import { expectedProofsOf, type NamedExpectedProof } from '../catalogue/expectedProofName';
import type { ExpectedProof, Requirement } from '../catalogue/model';
import type { Finding, Severity } from '../findings/model';
import { isLostIn, type PlacedEntry, type Proof } from '../proofs/model';
import { setsAside } from '../proofs/setsAside';
import { countProofs } from './countProofs';
import {
  sumOfCounts,
  keepsFromProvided,
  noFindingCounts,
  withFinding,
  type FindingCounts,
} from './findingCounts';
import type { ProofValidation } from './validateEntry';
import type { ValidatedEntry } from './fileValidator';
import type { AttachedProof, CoverageState, ExpectedCoverage, RequirementCoverage } from './snapshot';

/** A finding on an entry that is none of the entry's own: of its file, or of a rule that compares. */
export interface LateFinding {
  readonly placed: PlacedEntry;
  /** The proofs it is on; none where it is on the entry as a whole. */
  readonly proofs: readonly Proof[];
  readonly code: Finding['code'];
  readonly severity: Severity;
}

/** What one requirement has, in the entries that name it, against what it expects. */
export function coverRequirement(
  requirement: Requirement,
  applies: boolean,
  validated: readonly ValidatedEntry[],
  late: readonly LateFinding[] = [],
): RequirementCoverage {
  const lately = lateByPlace(late);
  const attached = validated.flatMap((one) => attachedIn(one, lately));
  const byExpected = proofsByExpected(attached);
  const expected = expectedProofsOf(requirement).map((named) => coverExpected(named, byExpected));
  const setAside = validated.some(({ place }) => setsAside(place.placed.entry));
  const whole = validated.map(({ place, validation }) =>
    sumOfCounts(validation.found, lately(place.placed, undefined)),
  );
  const isFaulty =
    validated.some(({ place }) => place.placed.entry.broken) ||
    whole.some(keepsFromProvided) ||
    attached.some(({ proof }) => proof.state === 'faulty');
  const unmatched = byExpected.get(undefined) ?? [];
  const states = [...expected, ...unmatched].map(({ state }) => state);
  return {
    requirement,
    applies,
    entries: validated.map(({ place }) => place),
    expected,
    unmatched,
    setAside,
    state: isFaulty ? 'faulty' : setAside ? 'not-applicable' : stateOfAll(states),
    warnings:
      sumOf(whole.map(({ warnings }) => warnings)) + sumOf(attached.map(({ proof }) => proof.warnings)),
    counts: countProofs({ applies, setAside, expected }),
  };
}

/** A proof of an entry, and what it is for: undefined where it is for nothing that is expected. */
interface Attached {
  readonly proof: AttachedProof;
  readonly expectedProof: ExpectedProof | undefined;
}

function attachedIn({ place, validation }: ValidatedEntry, lately: FoundLately): readonly Attached[] {
  return validation.proofs.map((one) => {
    const { proof, expected } = one;
    const found = sumOfCounts(one.found, lately(place.placed, proof));
    const state = isLostIn(place.placed.entry, proof) ? 'faulty' : stateOfProof(one, found);
    return {
      proof: { place, proof, state, warnings: found.warnings },
      expectedProof: expected?.expectedProof,
    };
  });
}

function stateOfProof({ presence }: ProofValidation, found: FindingCounts): CoverageState {
  if (keepsFromProvided(found) || presence === 'not-there') return 'faulty';
  return presence === 'not-checked' ? 'not-checked' : 'complete';
}

/** What was found late on a proof of an entry, or on the entry as a whole. */
type FoundLately = (placed: PlacedEntry, proof: Proof | undefined) => FindingCounts;

/** Entries of the same text have the very same proofs: a proof alone does not show where it is. */
function lateByPlace(late: readonly LateFinding[]): FoundLately {
  const found = new Map<PlacedEntry, Map<Proof | undefined, FindingCounts>>();
  for (const finding of late) {
    const here = found.get(finding.placed) ?? new Map<Proof | undefined, FindingCounts>();
    found.set(finding.placed, here);
    for (const at of finding.proofs.length === 0 ? [undefined] : finding.proofs)
      here.set(at, withFinding(here.get(at) ?? noFindingCounts, finding));
  }
  return (placed, proof) => found.get(placed)?.get(proof) ?? noFindingCounts;
}

/** Under `undefined` those that are for nothing that is expected. */
type AttachedByExpected = ReadonlyMap<ExpectedProof | undefined, readonly AttachedProof[]>;

function proofsByExpected(attached: readonly Attached[]): AttachedByExpected {
  const groups = new Map<ExpectedProof | undefined, AttachedProof[]>();
  for (const { proof, expectedProof } of attached) {
    const group = groups.get(expectedProof);
    if (group === undefined) groups.set(expectedProof, [proof]);
    else group.push(proof);
  }
  return groups;
}

function coverExpected(
  { scenario, expectedProof, name }: NamedExpectedProof,
  attached: AttachedByExpected,
): ExpectedCoverage {
  const proofs = attached.get(expectedProof) ?? [];
  const states = proofs.map(({ state }) => state);
  return {
    ...{ scenario, expectedProof, name, proofs },
    state: fromBest.find((state) => states.includes(state)) ?? 'incomplete',
    warnings: sumOf(proofs.map(({ warnings }) => warnings)),
  };
}

/** One proof that counts is enough. */
const fromBest: readonly CoverageState[] = ['complete', 'not-checked', 'faulty'];

const fromWorst: readonly CoverageState[] = ['faulty', 'not-checked', 'incomplete'];

/** Where the catalogue expects no proof, what is or is not attached says nothing. */
function stateOfAll(states: readonly CoverageState[]): CoverageState {
  if (states.length === 0) return 'not-checked';
  return fromWorst.find((state) => states.includes(state)) ?? 'complete';
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
