import type { Range } from '../../text/position';
import type { FileEdits } from '../../text/textEdit';

/** What a new name changes: texts, and files that move. Paths are relative to the dossier's folder. */
export interface Renaming {
  readonly edits: FileEdits;
  readonly moves: readonly { readonly from: string; readonly to: string }[];
}

/** Why something is not renamed; `name` is what the sentence names. */
export interface NotRenamed {
  readonly why: WhyNotRenamed;
  readonly name: string;
}

export type WhyNotRenamed =
  /** The words name nothing that can be renamed. */
  | 'nothing'
  | 'empty'
  /** The catalogue publishes the id; a dossier can't change it. */
  | 'published'
  /** What was deposited is never rewritten. */
  | 'deposited'
  | 'general'
  | 'file-absent'
  | 'file-exists'
  | 'path-refused'
  | 'profile-exists'
  | 'not-in-catalogue'
  | 'entry-exists';

export type RenameAnswer =
  | ({ readonly kind: 'renamed' } & Renaming)
  | ({ readonly kind: 'refused' } & NotRenamed);

/** What can be renamed at a place. */
export type RenamePlace =
  | { readonly kind: 'place'; readonly range: Range; readonly text: string }
  | ({ readonly kind: 'refused' } & NotRenamed);
