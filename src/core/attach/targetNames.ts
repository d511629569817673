import type { Snapshot } from '../project/snapshot';
import type { MatchedTarget } from './matchFile';

/** What files can be attached to, each by a name that no other has. */
export interface TargetNames {
  /** In the catalogue's order; what lacks a proof is not first. */
  readonly all: readonly { readonly name: string; readonly target: MatchedTarget }[];
  nameOf(target: MatchedTarget): string;
  targetOf(name: string): MatchedTarget | undefined;
}

/** The names of all that applies to the dossier: that of the expected proof, with its requirement's where it repeats. */
export function targetNames({ coverage }: Snapshot): TargetNames {
  const targets = [...coverage.values()]
    .filter(({ applies }) => applies)
    .flatMap((one): MatchedTarget[] =>
      one.expected.length === 0
        ? [{ coverage: one, expected: undefined }]
        : one.expected.map((expected) => ({ coverage: one, expected })),
    );
  const counts = new Map<string, number>();
  for (const target of targets) counts.set(plainName(target), (counts.get(plainName(target)) ?? 0) + 1);
  const nameOf = (target: MatchedTarget): string => {
    const name = plainName(target);
    return counts.get(name) === 1 ? name : `${target.coverage.requirement.id} ${name}`;
  };
  const byName = new Map(targets.map((target) => [nameOf(target), target]));
  return {
    all: targets.map((target) => ({ name: nameOf(target), target })),
    nameOf,
    targetOf: (name) => byName.get(name),
  };
}

function plainName({ coverage, expected }: MatchedTarget): string {
  return expected?.name ?? coverage.requirement.id;
}
