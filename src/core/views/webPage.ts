import type { Language } from '../language/language';
import { html, htmlValue, type Html } from './html/html';

/** What a page of our own in the editor is made of. */
export interface WebPage {
  readonly title: string;
  readonly language: Language;
  readonly body: Html;
  /** Addresses of the style sheet and of the script, as the editor serves them. */
  readonly style: string;
  readonly script: string;
  /** What the editor serves its own files from, as a source of a content security policy. */
  readonly source: string;
  /** New for each page. */
  readonly nonce: string;
}

/** The whole page. It loads nothing but its own script, its own style and pictures that the editor serves. */
export function webPage({ title, language, body, style, script, source, nonce }: WebPage): string {
  const policy = `default-src 'none'; img-src ${source}; style-src ${source}; script-src 'nonce-${nonce}'`;
  return html`<!DOCTYPE html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${htmlValue(policy)}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        <link rel="stylesheet" href="${htmlValue(style)}" />
      </head>
      <body>
        ${body}
        <script nonce="${htmlValue(nonce)}" src="${htmlValue(script)}"></script>
      </body>
    </html> `.html;
}
