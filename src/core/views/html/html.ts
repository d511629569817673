import { visibleLines, visiblePart } from '../../text/visibleText';

/** HTML that is safe to show: only `html` and `joined` make it. */
export interface Html {
  readonly html: string;
}

/** What may be in a template: HTML as it is; all else is text, in which nothing is a tag and nothing hides. */
export type HtmlPart = Html | readonly Html[] | string | number | undefined;

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text on one line, safe between tags and in quoted attributes. It keeps a blank at its ends: ` :` is written after a label. */
export function escapedHtml(text: string): string {
  return escaped(visiblePart(text));
}

/** A text exactly as it is, for attributes whose value is copied or followed. */
export function htmlValue(text: string): Html {
  return { html: escaped(text) };
}

/** A text of several lines, which keeps its line ends. */
export function htmlLines(text: string): Html {
  return { html: escaped(visibleLines(text)) };
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character);
}

/** A template in which whatever is put is text, unless it is HTML already. Attributes must be in quotes. */
export function html(strings: TemplateStringsArray, ...parts: readonly HtmlPart[]): Html {
  const pieces = parts.map((part, at) => `${strings[at] ?? ''}${textOf(part)}`);
  return { html: `${pieces.join('')}${strings[parts.length] ?? ''}` };
}

/** French puts a blank before high signs and inside « »: no line breaks there. English writes none. */
function signsHeld(text: string): string {
  return text.replaceAll(/ (?=[:;!?»](?:\s|$|[.,)]))/gu, '\u00a0').replaceAll('« ', '«\u00a0');
}

function textOf(part: HtmlPart): string {
  if (part === undefined) return '';
  if (typeof part === 'string' || typeof part === 'number') return signsHeld(escapedHtml(String(part)));
  return 'html' in part ? part.html : part.map((one) => one.html).join('');
}
