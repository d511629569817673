import type { Snapshot } from '../../core/project/snapshot';
import type { ChapterStatus } from '../../core/views/status/chapterStatus';
import type { DossierStatus } from '../../core/views/status/dossierStatus';
import { withSlashes } from '../../node/withSlashes';

/** A dossier with its place. */
export interface NamedStatus {
  /** The `segur.yaml`, as the user would name it from the current folder. */
  readonly path: string;
  readonly snapshot: Snapshot;
  readonly status: DossierStatus;
}

/** The result of `status` for machines; its names are a contract. */
export function statusAsJson(statuses: readonly NamedStatus[]): unknown {
  const dossiers = statuses.map(({ path, status }) => ({
    path: withSlashes(path),
    milestones: status.milestones,
    chapters: status.chapters.map(chapterAsJson),
    steps: status.steps.map(({ step, state, due, reasons }) => ({
      ...{ step, state },
      ...(due === undefined ? {} : { due }),
      reasons,
    })),
  }));
  return { dossiers };
}

/** What could not be looked at counts among `faulty`, as in `check`. */
function chapterAsJson(one: ChapterStatus): unknown {
  const { chapter, file, state, counts, errors, warnings, openRemarks, submittedOn } = one;
  const { expectedProofs, provided, faulty, missing, notApplicable, notChecked } = counts;
  return {
    name: chapter.name,
    ...(file === undefined ? {} : { file }),
    status: state,
    ...{ expectedProofs, provided, faulty: faulty + notChecked, missing, notApplicable, errors, warnings },
    openRemarks: openRemarks.length,
    changedSinceSubmission: one.changedSinceSubmission,
    ...(submittedOn === undefined ? {} : { submittedOn }),
  };
}
