import type { Language } from '../../language/language';
import type { Dossier } from '../../dossier/model';
import type { Snapshot } from '../../project/snapshot';
import { chapterStatuses, type ChapterStatus } from './chapterStatus';
import { milestoneDays, type MilestoneDays } from './milestoneDays';
import { relatedRequests } from './relatedRequests';
import { stepWords } from './stepWords';
import type { Step } from './model';
import { stepsOf } from './steps';

/** The state of a dossier: dates, chapters in the catalogue's order, steps to the listing. */
export interface DossierStatus {
  readonly milestones: readonly MilestoneDays[];
  readonly chapters: readonly ChapterStatus[];
  readonly steps: readonly Step[];
}

/** The state of a dossier on a day in Paris, `YYYY-MM-DD`; `others` are the other dossiers of its workspace. */
export function dossierStatus(
  snapshot: Snapshot,
  today: string,
  language: Language,
  others: readonly Dossier[] = [],
): DossierStatus {
  const chapters = chapterStatuses(snapshot);
  const requests = relatedRequests(snapshot.dossier, others);
  return {
    milestones: milestoneDays(snapshot.dossier, today),
    chapters,
    steps: stepsOf({ snapshot, chapters, requests, today, words: stepWords[language] }),
  };
}
