import type { FindingParams, RelatedPlace, Severity } from '../text/draft';
import type { Range } from '../text/position';

export type { FindingParams, RelatedPlace, Severity } from '../text/draft';

/** Something to mend, at the place where the user mends it. Its words are made from code and parameters (`findings/messages`). */
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

/** What a rule yields: a finding before its severity and its place in the file are settled. */
export interface RawFinding {
  readonly code: string;
  /** In an entry rule, relative to the entry. */
  readonly range: Range;
  readonly params?: FindingParams;
  /** Of a case that is milder than the code's default; what the user chose for the code counts before it. */
  readonly severity?: Severity;
  readonly related?: readonly RelatedPlace[];
  /** The first of two, in the same file and with the same origin as `range`. */
  readonly firstRange?: Range;
  readonly requirement?: string;
  readonly scenario?: string;
  readonly expectedProof?: string;
}
