import type { Language } from '../../language/language';
import { escapedHtml } from './html';

/** What lets the style and the script of a page run, and nothing else. */
export type PageGuard =
  /** A page in a file of its own: scripts and styles are allowed by their digests. `digestOfText` gives SHA-256 of a text in UTF-8, hexadecimal. */
  | { readonly kind: 'sums'; readonly digestOfText: (text: string) => string }
  /** A page in the editor: by a word that is new for each page. `source` is what the editor serves files from. */
  | { readonly kind: 'nonce'; readonly nonce: string; readonly source: string };

/** What a page of ours is made of. */
export interface FilePage {
  readonly language: Language;
  readonly title: string;
  /** Sheets of style, of our own. */
  readonly style: string;
  /** A script of our own; empty for none. In the editor, its address. */
  readonly script: string;
  readonly guard: PageGuard;
}

/** The beginning of a page: no script but ours may run, and nothing is loaded but what the editor serves. */
export function pageHead({ language, title, style, script, guard }: FilePage): string {
  const policy = [
    "default-src 'none'",
    ...sourcesOf({ style, script, guard }),
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return `<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escapedPolicy(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapedHtml(title)}</title>
<style${nonceOf(guard)}>${style}</style>
</head>
<body>
`;
}

/** The end of the same page. */
export function pageFoot({ script, guard }: Pick<FilePage, 'script' | 'guard'>): string {
  const end = '</body>\n</html>\n';
  if (script === '') return end;
  return guard.kind === 'sums'
    ? `<script>${script}</script>\n${end}`
    : `<script${nonceOf(guard)} src="${escapedHtml(script)}"></script>\n${end}`;
}

function sourcesOf({
  style,
  script,
  guard,
}: Pick<FilePage, 'style' | 'script' | 'guard'>): readonly string[] {
  if (guard.kind === 'nonce') {
    const { nonce, source } = guard;
    return [
      `img-src ${source}`,
      `media-src ${source}`,
      `style-src 'nonce-${nonce}'`,
      `script-src 'nonce-${nonce}'`,
    ];
  }
  const sourceOf = (text: string): string => `'sha256-${base64Of(guard.digestOfText(text))}'`;
  return [
    'img-src data:',
    'media-src data:',
    `style-src ${sourceOf(style)}`,
    `script-src ${script === '' ? "'none'" : sourceOf(script)}`,
  ];
}

/** Its own quotes are needed, so that only what would end the attribute is replaced. */
function escapedPolicy(policy: string): string {
  return policy.replaceAll('"', '&quot;');
}

function nonceOf(guard: PageGuard): string {
  return guard.kind === 'nonce' ? ` nonce="${escapedHtml(guard.nonce)}"` : '';
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Base64 of bytes written in hexadecimal. */
function base64Of(hex: string): string {
  const bytes = hex.match(/../g)?.map((two) => Number.parseInt(two, 16)) ?? [];
  let text = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const [a = 0, b, c] = bytes.slice(at, at + 3);
    const bits = (a << 16) | ((b ?? 0) << 8) | (c ?? 0);
    const signs = [bits >> 18, (bits >> 12) & 63, (bits >> 6) & 63, bits & 63].map(
      (six) => alphabet[six] ?? '',
    );
    text += `${signs[0] ?? ''}${signs[1] ?? ''}${b === undefined ? '=' : (signs[2] ?? '')}${c === undefined ? '=' : (signs[3] ?? '')}`;
  }
  return text;
}
