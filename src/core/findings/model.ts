import type { FindingParams, RelatedPlace, Severity } from '../text/draft';
import type { Range } from '../text/position';

export type { FindingParams, RelatedPlace, Severity } from '../text/draft';

/** Something to fix, at the place where the user fixes it. Its words are made from code and parameters (`messageOf`). */
export interface Finding {
  readonly code: string;
  readonly severity: Severity;
  /** Relative to the dossier's folder, `/` between parts. */
  readonly file: string;
  readonly range: Range;
  readonly params: FindingParams;
  readonly related: readonly RelatedPlace[];
  /** Ids as the catalogue gives them, where they apply. */
  readonly requirement?: string;
  readonly scenario?: string;
  readonly expectedProof?: string;
}
