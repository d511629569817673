import { currentProof } from '../../deposit/currentProof';
import type { Snapshot } from '../../project/snapshot';
import type { ChapterStatus } from '../status/chapterStatus';

/** Who changed a file last, and on which day, `YYYY-MM-DD`, as the author’s clock said. */
export interface LastChange {
  readonly author: string;
  readonly on: string;
}

/** The last change of a chapter: of its file, its deposit files or its evidence; undefined where none is known. */
export function lastChapterChange(
  { chapter, file, record }: ChapterStatus,
  { coverage, evidence }: Snapshot,
  lastChanges: ReadonlyMap<string, LastChange>,
): LastChange | undefined {
  const proofs = chapter.requirements.flatMap((one) =>
    (coverage.get(one)?.expected ?? []).flatMap((expected) => expected.proofs),
  );
  const paths = [
    file,
    ...(record?.files ?? []).map(({ path }) => path),
    ...proofs.map((one) => currentProof(one, evidence).path),
  ];
  let last: LastChange | undefined;
  for (const path of paths) {
    const change = path === undefined ? undefined : lastChanges.get(path);
    if (change !== undefined && (last === undefined || change.on > last.on)) last = change;
  }
  return last;
}
