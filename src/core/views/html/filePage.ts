import type { Language } from '../../language/language';
import { escapedHtml } from './html';

/** What a page that stands alone is made of. */
export interface FilePage {
  readonly language: Language;
  readonly title: string;
  /** Sheets of style, of our own. */
  readonly style: string;
  /** A script of our own; empty for none. */
  readonly script: string;
  /** SHA-256 of a text in UTF-8, hexadecimal. */
  readonly sumOfText: (text: string) => string;
}

/** The beginning of a page that works offline: nothing may be loaded, and no script but ours, told by its sum, may run. */
export function pageHead({ language, title, style, script, sumOfText }: FilePage): string {
  const scripts = script === '' ? "'none'" : `'sha256-${base64Of(sumOfText(script))}'`;
  const policy = [
    "default-src 'none'",
    'img-src data:',
    `style-src 'sha256-${base64Of(sumOfText(style))}'`,
    `script-src ${scripts}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return `<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapedHtml(title)}</title>
<style>${style}</style>
</head>
<body>
`;
}

/** The end of the same page. */
export function pageFoot({ script }: Pick<FilePage, 'script'>): string {
  return `${script === '' ? '' : `<script>${script}</script>\n`}</body>\n</html>\n`;
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
