import type { Language } from '../language/language';
import { escapeHtml } from '../text/escapeHtml';

/** What a page of our own in the editor is made of. */
export interface WebPage {
  readonly title: string;
  readonly language: Language;
  /** HTML, with every name in it masked and escaped. */
  readonly body: string;
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
  return `<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escapeHtml(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<link rel="stylesheet" href="${escapeHtml(style)}">
</head>
<body>
${body}
<script nonce="${escapeHtml(nonce)}" src="${escapeHtml(script)}"></script>
</body>
</html>
`;
}
