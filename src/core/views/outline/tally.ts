import type { CoverageState, RequirementCoverage } from '../../project/snapshot';
import type { Count } from './model';

export interface Tally {
  readonly state: CoverageState;
  readonly count: Count;
}

const nothing: Count = { provided: 0, expected: 0 };

/** The state and the count of one requirement. One that is not asked for lacks nothing, but may be faulty. */
export function tallyOf(coverage: RequirementCoverage): Tally {
  if (isSetAside(coverage)) return { state: coverage.state, count: nothing };
  if (!coverage.applies)
    return { state: coverage.state === 'faulty' ? 'faulty' : 'not-applicable', count: nothing };
  const provided = coverage.expected.filter(({ proofs }) => proofs.length > 0).length;
  return {
    state: isBroken(coverage) ? 'faulty' : coverage.state,
    count: { provided, expected: coverage.expected.length },
  };
}

const fromWorst: readonly CoverageState[] = ['faulty', 'incomplete', 'not-checked', 'complete'];

/**
 * The state and the count of several. A requirement of which the catalogue expects no proof keeps nothing from being
 * complete, and nothing is complete before something was found so.
 */
export function tallyOfAll(all: readonly RequirementCoverage[]): Tally {
  return sumOf(
    all.map((coverage) => {
      const tally = tallyOf(coverage);
      const tells = tally.state === 'faulty' || coverage.expected.length > 0;
      return tells ? tally : { ...tally, state: undefined };
    }),
  );
}

/** The whole of several parts; a part without a state has no say in the state of the whole. */
export function sumOf(
  parts: readonly { readonly state: CoverageState | undefined; readonly count: Count }[],
): Tally {
  let provided = 0;
  let expected = 0;
  const states = new Set<CoverageState>();
  for (const { state, count } of parts) {
    provided += count.provided;
    expected += count.expected;
    if (state !== undefined) states.add(state);
  }
  const worst = fromWorst.find((state) => states.has(state));
  const state = worst ?? (states.has('not-applicable') ? 'not-applicable' : 'not-checked');
  return { state, count: { provided, expected } };
}

/** Whether an entry of it could not be read: that is a fault, though nothing is known of what it holds. */
export function isBroken({ entries }: RequirementCoverage): boolean {
  return entries.some(({ placed }) => placed.entry.broken);
}

/** Whether the requirement is set aside with a reason. */
export function isSetAside({ entries }: RequirementCoverage): boolean {
  return entries.some(({ placed }) => (placed.entry.notApplicable?.value.trim() ?? '') !== '');
}
