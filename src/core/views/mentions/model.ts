import type { Range } from '../../text/position';

/** What a word of a dossier's files can be about. Ids and names are those of the catalogue where it has them, else as written. */
export type Subject =
  | { readonly kind: 'requirement'; readonly id: string; readonly known: boolean }
  | { readonly kind: 'scenario'; readonly requirement: string; readonly name: string }
  | { readonly kind: 'expected-proof'; readonly requirement: string; readonly name: string }
  | { readonly kind: 'profile'; readonly name: string }
  | { readonly kind: 'chapter'; readonly name: string }
  /** The service that a request to the CNDA is cited by. */
  | { readonly kind: 'request'; readonly service: string }
  /** A file of the dossier, relative to its folder. */
  | { readonly kind: 'file'; readonly path: string };

/** A place that names a subject. */
export interface Mention {
  readonly subject: Subject;
  /** Relative to the dossier's folder. */
  readonly file: string;
  readonly range: Range;
  readonly role: MentionRole;
}

/**
 * - `definition`: says what the subject is, such as the catalogue
 * - `use`: cites it
 * - `correction`: corrects it
 * - `record`: cites it in what was deposited, which is never rewritten
 */
export type MentionRole = 'definition' | 'use' | 'correction' | 'record';
