import type { TextChange } from '../comparison/model';

/** A comparison as it is read, whatever it is written in: every text of it may be anything. */
export interface Report {
  readonly title: string;
  readonly lead: readonly string[];
  readonly sections: readonly Section[];
  /** What every reader must know, at the end. */
  readonly notes: readonly string[];
}

export interface Section {
  readonly title: string;
  /** A sentence on what the section means. */
  readonly about?: string;
  readonly items: readonly Item[];
}

export interface Item {
  readonly sign: 'added' | 'removed' | 'changed' | 'asked' | 'fine';
  /** What it is, in a word of ours: no line begins with what a file holds. */
  readonly what: string;
  /** An id, or a pair of them. */
  readonly name: string;
  readonly note: string;
  readonly lines: readonly Line[];
}

export type Line =
  | { readonly kind: 'text'; readonly label: string; readonly text: string }
  | { readonly kind: 'added' | 'removed'; readonly label: string; readonly text: string }
  | { readonly kind: 'reworded'; readonly label: string; readonly change: TextChange };
