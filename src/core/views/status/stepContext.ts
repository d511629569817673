import type { AuthorityRequests } from '../../dossier/requests';
import type { Snapshot } from '../../project/snapshot';
import type { ChapterStatus } from './chapterStatus';
import type { StepWords } from './stepWords';

/** What a step is checked by. */
export interface StepContext {
  readonly snapshot: Snapshot;
  readonly chapters: readonly ChapterStatus[];
  /** Of this dossier and of those for the same product. */
  readonly requests: AuthorityRequests;
  /** The day in Paris, `YYYY-MM-DD`. */
  readonly today: string;
  readonly words: StepWords;
}
