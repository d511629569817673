import { extensionOf, foldedName, stemOf } from '../text/names';
import { fileNameFor } from '../editing/fileNameFor';
import type { ExpectedCoverage, RequirementCoverage } from '../project/snapshot';

interface NamedTarget {
  readonly coverage: RequirementCoverage;
  readonly expected: ExpectedCoverage | undefined;
}

/** A name for each file by the user's template, none of which is taken: neither in the folder nor by another of them. */
export function namesFor(
  template: string,
  { coverage, expected }: NamedTarget,
  originals: readonly string[],
  taken: readonly string[],
): readonly string[] {
  const used = new Set(taken.map(foldedName));
  return originals.map((original) => {
    for (let n = 1; ; n++) {
      const name = fileNameFor(template, {
        requirement: coverage.requirement.id,
        chapter: coverage.requirement.chapter,
        proof: expected?.name ?? coverage.requirement.id,
        scenario: expected?.scenario.id ?? '',
        original: stemOf(original),
        ext: extensionOf(original),
        n,
      });
      if (used.has(foldedName(name))) continue;
      used.add(foldedName(name));
      return name;
    }
  });
}
