import type { Finding } from '../../findings/model';
import type { Snapshot } from '../../project/snapshot';
import { rangeOf } from '../../text/position';
import type { ChapterStatus } from '../status/chapterStatus';

/** What keeps chapters from being deposited: their errors and their missing proofs, in the order of the chapters. */
export function whyRefused(chapters: readonly ChapterStatus[], snapshot: Snapshot): readonly Finding[] {
  return chapters.flatMap((status) => {
    const found = status.findings.filter(
      ({ code, severity }) => severity === 'error' || code === 'proof-missing',
    );
    return [...found, ...untold(status, found, snapshot)];
  });
}

/** Proofs are missing even where the user turned that finding off. */
function untold(
  { chapter, file, counts }: ChapterStatus,
  found: readonly Finding[],
  { coverage, dossier }: Snapshot,
): readonly Finding[] {
  if (counts.missing === 0) return [];
  const listed = new Set(
    found.map(({ requirement, expectedProof }) => JSON.stringify([requirement, expectedProof])),
  );
  return chapter.requirements.flatMap((requirement) => {
    const covered = coverage.get(requirement);
    if (covered === undefined || covered.setAside) return [];
    return covered.expected
      .filter(
        ({ state, name }) => state === 'incomplete' && !listed.has(JSON.stringify([requirement.id, name])),
      )
      .map(({ scenario, expectedProof, name }) => ({
        code: 'proof-missing',
        severity: 'warning' as const,
        file: file ?? dossier.path,
        range: rangeOf(0, 0, 0, 1),
        params: { requirement: requirement.id, name, kinds: expectedProof.kinds.join(' ') },
        related: [],
        requirement: requirement.id,
        scenario: scenario.id,
        expectedProof: name,
      }));
  });
}
