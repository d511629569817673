import { totalOf } from '../../project/countProofs';
import type { CoverageState, ProofCounts, RequirementCoverage } from '../../project/snapshot';
import type { Count } from './model';

export interface Tally {
  readonly state: CoverageState;
  readonly count: Count;
  /** How many warnings are on it. */
  readonly warnings: number;
}

/** The state and the count of one requirement. One that is not asked for lacks nothing, but may be faulty. */
export function tallyOf({ applies, state, counts, warnings }: RequirementCoverage): Tally {
  return {
    state: applies || state === 'faulty' ? state : 'not-applicable',
    count: countOf(counts),
    warnings,
  };
}

/** As rows show it: what is set aside needs no proof. */
export function countOf(counts: ProofCounts): Count {
  const { expectedProofs, notApplicable, provided, faulty, missing, notChecked } = counts;
  return { provided, faulty, missing, notChecked, expected: expectedProofs - notApplicable };
}

const fromWorst: readonly CoverageState[] = ['faulty', 'incomplete', 'not-checked', 'complete'];

/**
 * The state and the count of several. A requirement of which the catalogue expects no proof keeps nothing from being
 * complete, and nothing is complete before something was found so.
 */
export function tallyOfAll(all: readonly RequirementCoverage[]): Tally {
  const states = new Set<CoverageState>();
  let warnings = 0;
  for (const coverage of all) {
    const tally = tallyOf(coverage);
    if (tally.state === 'faulty' || coverage.expected.length > 0) states.add(tally.state);
    warnings += tally.warnings;
  }
  const worst = fromWorst.find((state) => states.has(state));
  const state = worst ?? (states.has('not-applicable') ? 'not-applicable' : 'not-checked');
  return { state, count: countOf(totalOf(all)), warnings };
}
