import type { Language } from '../../language/language';
import type { Snapshot } from '../../project/snapshot';
import { chapterStatuses, type ChapterStatus } from './chapterStatus';
import { milestoneDays, type MilestoneDays } from './milestoneDays';
import { stepWords } from './stepWords';
import type { Step } from './model';
import { stepsOf } from './steps';

/** Where a dossier stands: dates, chapters in the catalogue's order, steps to the listing. */
export interface DossierStatus {
  readonly milestones: readonly MilestoneDays[];
  readonly chapters: readonly ChapterStatus[];
  readonly steps: readonly Step[];
}

/** Where a dossier stands on a day in Paris, `YYYY-MM-DD`. */
export function dossierStatus(snapshot: Snapshot, today: string, language: Language): DossierStatus {
  const chapters = chapterStatuses(snapshot);
  return {
    milestones: milestoneDays(snapshot.dossier, today),
    chapters,
    steps: stepsOf({ snapshot, chapters, today, words: stepWords[language] }),
  };
}
