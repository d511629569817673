/** Something to complete with, before it is VS Code's. */
export interface Suggestion {
  readonly label: string;
  readonly kind: 'key' | 'id' | 'value' | 'file' | 'snippet';
  /** As snippets have it where `isSnippet`; the label where it is left out. */
  readonly insert?: string;
  readonly isSnippet?: boolean;
  readonly detail?: string;
  /** Shown beside the list, as text. */
  readonly about?: string;
  /** Smaller comes first. */
  readonly rank: number;
}

/** A text that stands for itself inside a snippet. */
export function escaped(text: string): string {
  return text.replaceAll(/[\\$}]/g, '\\$&');
}
