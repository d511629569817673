import type { CoverageState, ExpectedCoverage, ProofCounts } from './snapshot';

/** Where each expected proof of a requirement is counted. Every figure of progress that a user sees is a sum of these. */
export function countProofs({
  applies,
  setAside,
  expected,
}: {
  readonly applies: boolean;
  readonly setAside: boolean;
  readonly expected: readonly Pick<ExpectedCoverage, 'state'>[];
}): ProofCounts {
  if (!applies) return noProofs;
  const expectedProofs = expected.length;
  if (setAside) return { ...noProofs, expectedProofs, notApplicable: expectedProofs };
  const count = (counted: CoverageState): number => expected.filter(({ state }) => state === counted).length;
  return {
    expectedProofs,
    provided: count('complete'),
    faulty: count('faulty'),
    missing: count('incomplete'),
    notApplicable: 0,
    notChecked: count('not-checked'),
  };
}

export const noProofs: ProofCounts = {
  expectedProofs: 0,
  provided: 0,
  faulty: 0,
  missing: 0,
  notApplicable: 0,
  notChecked: 0,
};

/** The counts of many. */
export function totalOf(all: Iterable<{ readonly counts: ProofCounts }>): ProofCounts {
  let total = noProofs;
  for (const { counts } of all) total = sumOf(total, counts);
  return total;
}

/** Counts with others added and others taken away. */
export function sumOf(counts: ProofCounts, more: ProofCounts, less = noProofs): ProofCounts {
  return {
    expectedProofs: counts.expectedProofs + more.expectedProofs - less.expectedProofs,
    provided: counts.provided + more.provided - less.provided,
    faulty: counts.faulty + more.faulty - less.faulty,
    missing: counts.missing + more.missing - less.missing,
    notApplicable: counts.notApplicable + more.notApplicable - less.notApplicable,
    notChecked: counts.notChecked + more.notChecked - less.notChecked,
  };
}
