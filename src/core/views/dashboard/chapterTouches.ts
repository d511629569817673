import { currentProof } from '../../deposit/currentProof';
import type { Snapshot } from '../../project/snapshot';
import type { ChapterStatus } from '../status/chapterStatus';

/** Who changed something last, and on which day, `YYYY-MM-DD`. */
export interface Touch {
  readonly who: string;
  readonly on: string;
}

/** The last change of a chapter: of its file, its deposit files or its evidence; undefined where none is known. */
export function chapterTouch(
  { chapter, file, record }: ChapterStatus,
  { coverage, evidence }: Snapshot,
  touched: ReadonlyMap<string, Touch>,
): Touch | undefined {
  const proofs = chapter.requirements.flatMap((one) =>
    (coverage.get(one)?.expected ?? []).flatMap((expected) => expected.proofs),
  );
  const paths = [
    file,
    ...(record?.files ?? []).map(({ path }) => path),
    ...proofs.map((one) => currentProof(one, evidence).path),
  ];
  let last: Touch | undefined;
  for (const path of paths) {
    const touch = path === undefined ? undefined : touched.get(path);
    if (touch !== undefined && (last === undefined || touch.on > last.on)) last = touch;
  }
  return last;
}
