import type { Words } from '../../language/language';
import type { FileEdits } from '../../text/textEdit';
import type { Range } from '../../text/position';

/** A way to fix a finding, offered where it is. */
export interface QuickFix {
  /** Stable, such as `use-true-name`: by it the same fixes of several findings are known. */
  readonly kind: string;
  readonly title: Words<string>;
  /** The way that is right more often than not. */
  readonly isPreferred: boolean;
  /** There is but one outcome, and nothing is lost: it may be made without being looked at. */
  readonly isCertain: boolean;
  readonly act: FixAct;
  /** Of the same fix for every such finding of a file; only where each has but one right outcome. */
  readonly titleForAll?: Words<string>;
}

export type FixAct =
  | { readonly kind: 'edit'; readonly edits: FileEdits }
  /** A file gets another name, on disk and where it is cited. Paths are relative to the dossier's folder. */
  | { readonly kind: 'rename'; readonly from: string; readonly to: string; readonly edits: FileEdits }
  /** One text is replaced by another in which the cursor waits: `$1` or `${1:words}`, as snippets have it. */
  | { readonly kind: 'snippet'; readonly file: string; readonly range: Range; readonly snippet: string }
  /** What only the user or the disk can give is asked for. */
  | { readonly kind: 'ask'; readonly ask: Ask };

export type Ask =
  | { readonly for: 'proof'; readonly requirement: string; readonly expectedProof: string | undefined }
  | { readonly for: 'not-applicable'; readonly requirement: string }
  /** An expected proof for a file, by its path in the dossier. */
  | { readonly for: 'expected-proof'; readonly file: string }
  /** Another file in place of the one cited at a place. */
  | { readonly for: 'other-file'; readonly file: string; readonly range: Range; readonly requirement: string }
  | { readonly for: 'profiles' }
  | { readonly for: 'catalogue' }
  /** What `.gitattributes` beside the dossier holds already; the lines that keep line endings are added to it. */
  | { readonly for: 'git-attributes' }
  /** Why a finding is set aside; written at `place`. */
  | { readonly for: 'reason'; readonly code: string; readonly place: IgnorePlace };

/** Where a reason is written: in the dossier, under an entry, or under one of its proofs. */
export type IgnorePlace =
  | { readonly kind: 'dossier'; readonly file: string }
  | { readonly kind: 'entry'; readonly file: string; readonly requirementId: string }
  | { readonly kind: 'proof'; readonly file: string; readonly requirementId: string; readonly index: number };
