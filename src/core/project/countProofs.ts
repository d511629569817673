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
  const count = (wanted: CoverageState): number => expected.filter(({ state }) => state === wanted).length;
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
  const total = { ...noProofs };
  for (const { counts } of all) {
    total.expectedProofs += counts.expectedProofs;
    total.provided += counts.provided;
    total.faulty += counts.faulty;
    total.missing += counts.missing;
    total.notApplicable += counts.notApplicable;
    total.notChecked += counts.notChecked;
  }
  return total;
}
