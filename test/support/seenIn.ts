import type { Snapshot } from '../../src/core/project/snapshot';

/** All that a reader of a snapshot sees, apart from which objects are the same. */
export function seenIn({ findings, summary, coverage, chapters }: Snapshot): unknown {
  const covered = [...coverage.values()].map(
    ({ requirement, applies, entries, expected, state, warnings, unmatched }) => ({
      id: requirement.id,
      ...{ applies, state, warnings },
      places: entries.map(({ file, placed }) => `${file.path}:${placed.line}`),
      unmatched: unmatched.map((one) => one.state),
      expected: expected.map(({ name, state: of, proofs }) => ({
        name,
        of,
        proofs: proofs.map((one) => one.state),
      })),
    }),
  );
  return { findings, summary, covered, chapters };
}
