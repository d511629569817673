import type { Language } from '../../language/language';
import type { Snapshot } from '../../project/snapshot';
import type { DossierStatus } from '../status/dossierStatus';
import type { LastChange } from './lastChapterChange';

/** What the dashboard is made of. */
export interface DashboardFacts {
  readonly snapshot: Snapshot;
  readonly status: DossierStatus;
  /** The other dossiers of the workspace. */
  readonly others: readonly Snapshot[];
  /** The day in Paris, `YYYY-MM-DD`. */
  readonly today: string;
  /** Who changed files last, by their paths from the dossier's folder; empty where it is not known. */
  readonly lastChanges: ReadonlyMap<string, LastChange>;
  readonly language: Language;
}
