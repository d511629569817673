import type { Language } from '../../language/language';
import { pageFoot, pageHead } from './filePage';
import type { Html } from './html';
import { pageStyle } from './pageStyle';

/** A page of ours in the editor, as far as the core makes it. */
export interface PageContent {
  readonly title: string;
  readonly language: Language;
  /** What is between `<body>` and the script. */
  readonly body: Html;
}

/** What the editor adds to it. */
export interface EditorPlace {
  /** The address of the script, as the editor serves it. */
  readonly script: string;
  readonly nonce: string;
  /** What the editor serves files from, as a source of a content security policy. */
  readonly source: string;
}

/** The whole page, in the form that reports and lists have as well. */
export function editorPage({ title, language, body }: PageContent, place: EditorPlace): string {
  const guard = { kind: 'nonce', nonce: place.nonce, source: place.source } as const;
  const page = { language, title, style: pageStyle, script: place.script, guard };
  return `${pageHead(page)}${body.html}${pageFoot(page)}`;
}
