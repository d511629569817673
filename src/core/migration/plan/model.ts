import type { Match } from '../comparison/model';
import type { FileEdits } from '../../text/textEdit';

/** What moving a dossier to a new catalogue does to its chapter files, and what it leaves to be decided. */
export interface MigrationPlan {
  readonly edits: FileEdits;
  /** What is only likely: left as it is until it is answered. */
  readonly questions: readonly MigrationQuestion[];
  /** What nothing in the new catalogue asks for. It stays in its file, below a heading or a comment that says so. */
  readonly unplaced: readonly Unplaced[];
  /** Chapter files, by path, that can't be edited safely, such as those with a git conflict: they are left whole. */
  readonly untouched: readonly string[];
  /** Entries and proofs that have a new name. */
  readonly renamed: number;
}

export interface MigrationQuestion {
  /** Stable: the key under which an answer is given. */
  readonly id: string;
  readonly kind: 'requirement' | 'expected-proof';
  /** Names as the catalogues give them. */
  readonly before: string;
  readonly after: string;
  readonly match: Match;
  /** Where the dossier uses the old name. */
  readonly places: readonly MigrationPlace[];
}

export interface MigrationPlace {
  readonly file: string;
  /** In the text before the migration, from 0. */
  readonly line: number;
}

export interface Unplaced extends MigrationPlace {
  readonly kind: 'entry' | 'proof';
  /** The requirement's id as written. */
  readonly requirement: string;
  /** The expected proof, as its old catalogue names it. */
  readonly expectedProof: string | undefined;
  /**
   * - `removed`: the new catalogue has no such thing
   * - `declined`: the user said that it is not the likely one
   * - `occupied`: the file already has an entry under the new id
   */
  readonly because: 'removed' | 'declined' | 'occupied';
}

/** Answers to questions, by their id. */
export type MigrationAnswers = ReadonlyMap<string, boolean>;

/** Put above what has no place; a comment, so that it changes nothing of what the file says. */
export const unplacedHeading = '# Sans correspondance dans le nouveau REM';

/** Behind an old name that means something else in the new catalogue, so that nothing is taken for what it is not. */
export const formerMark = ' (ancien REM)';
