import type { NamedExpectedProof } from '../../catalogue/expectedProofName';
import type { Catalogue, Requirement, Scenario } from '../../catalogue/model';

/** What a new catalogue changes in an old one. */
export interface CatalogueDifference {
  readonly before: Catalogue;
  readonly after: Catalogue;
  /** Requirements of the new catalogue that continue none of the old one, in its order. */
  readonly added: readonly Requirement[];
  /** Requirements of the old catalogue that the new one does not continue, in its order. */
  readonly removed: readonly Requirement[];
  /** Every requirement that is in both, changed or not, in the new catalogue's order. */
  readonly pairs: readonly RequirementPair[];
  /** Those of `pairs` in which something differs. */
  readonly changed: readonly RequirementPair[];
  /** Names of profiles that no requirement had before, or has any more. */
  readonly profiles: ListChange;
}

/**
 * Why two things are taken for the same one. `certain` may be acted upon; `likely` is to be asked about.
 * - `same-id`: the id stayed, spellings folded
 * - `previous-id`: the new one says so (`VA N-1`)
 * - `identical-text`: all of its texts stayed, and no other has them
 * - `shared-previous-id`: several say that they continue it, or it says that it continues several; the most similar
 * - `similar-text`: nearly the same words, and no other comes close
 * - `same-place`: neither id nor words tell, only the order
 */
export type Match =
  | { readonly certainty: 'certain'; readonly reason: 'same-id' | 'previous-id' | 'identical-text' }
  | {
      readonly certainty: 'likely';
      readonly reason: 'shared-previous-id' | 'similar-text' | 'same-place';
      /** Of their words, from 0 to 1; rare words weigh more. */
      readonly similarity: number;
    };

/** A requirement before and after. What did not change is undefined, or empty. */
export interface RequirementPair {
  readonly before: Requirement;
  readonly after: Requirement;
  readonly match: Match;
  readonly differs: boolean;
  /** The ids differ by more than their spelling. */
  readonly renumbered: boolean;
  /** The chapters differ. */
  readonly moved: boolean;
  /** Single values that differ. */
  readonly values: readonly ValueChange[];
  readonly profiles: ListChange | undefined;
  readonly statement: TextChange | undefined;
  readonly comment: TextChange | undefined;
  readonly scenarios: PartsChange<Scenario, ScenarioPair>;
  /** Of the whole requirement: one may have moved to another scenario. */
  readonly expectedProofs: PartsChange<NamedExpectedProof, ExpectedProofPair>;
}

export interface ScenarioPair {
  readonly before: Scenario;
  readonly after: Scenario;
  readonly match: Match;
  readonly text: TextChange | undefined;
}

export interface ExpectedProofPair {
  readonly before: NamedExpectedProof;
  readonly after: NamedExpectedProof;
  readonly match: Match;
  /** A `for:` must name it otherwise: by more than the new id of its requirement. */
  readonly renamed: boolean;
  readonly text: TextChange | undefined;
  readonly kinds: ListChange | undefined;
  readonly values: readonly ValueChange[];
}

export interface PartsChange<Part, Pair> {
  readonly added: readonly Part[];
  readonly removed: readonly Part[];
  /** Changed or not, in the new order. */
  readonly pairs: readonly Pair[];
}

export interface ValueChange {
  readonly name: 'nature' | 'criticality' | 'feature' | 'perimeter' | 'test' | 'several' | 'demands';
  readonly before: string | undefined;
  readonly after: string | undefined;
}

export interface ListChange {
  readonly added: readonly string[];
  readonly removed: readonly string[];
}

/** A text that was reworded, word by word: `equal` and `added` joined are the new text, `equal` and `removed` the old one. */
export type TextChange = readonly Segment[];

export interface Segment {
  readonly kind: 'equal' | 'added' | 'removed';
  readonly text: string;
}
