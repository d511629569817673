import { decodeEntities } from './htmlEntities';
import { containsHtml, htmlText } from './htmlText';
import { oneLine } from './spelling';

export interface CleanText {
  readonly text: string;
  /** Tags or character references of HTML were taken out. */
  readonly hadHtml: boolean;
  /** An apostrophe before the text was taken out. */
  readonly hadApostrophe: boolean;
}

const lineEnds = /\r\n?|[\v\f\u0085\u2028\u2029]/g;
const spaces = /[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000 ]+/g;
/** Control characters, zero-width signs, and marks that turn the direction of writing. */
const unseen =
  // oxlint-disable-next-line no-control-regex -- they are what is taken out.
  /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/** What cleaning would change; most texts have none of it, and are left as they are. */
const untidy =
  // oxlint-disable-next-line no-control-regex, no-misleading-character-class -- they are what is looked for.
  /[^\S \n]|[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u00ad\u0300-\u036f\u200b-\u200f\u202a-\u202e\u2060-\u2069]|[<&]| [ \n]|\n |\n\n\n|^[ \n']|[ \n]$/;

/** A cell's text as a person reads it: HTML shown, blanks made plain, no more than one empty line in a row. Lines keep their order. */
export function cleanText(raw: string): CleanText {
  if (!untidy.test(raw)) return { text: raw, hadHtml: false, hadApostrophe: false };
  // First: what is not seen must neither make nor hide a tag.
  const visible = raw.replace(lineEnds, '\n').replace(unseen, '');
  const hadHtml = containsHtml(visible);
  const text = (hadHtml ? htmlText(visible) : visible)
    .normalize('NFC')
    .replace(lineEnds, '\n')
    .replace(unseen, '')
    .replace(spaces, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  const bare = withoutLeadingApostrophe(text);
  return { text: bare, hadHtml, hadApostrophe: bare !== text };
}

/** Excel's mark of a text cell, sometimes pasted into the text itself: `'L'éditeur`. A quotation keeps its signs. */
function withoutLeadingApostrophe(text: string): string {
  const isStrayApostrophe = /^'(?=\p{Lu})/u.test(text) && !/^'[^']*'(?=[\s.,;:)]|$)/.test(text);
  return isStrayApostrophe ? text.slice(1) : text;
}

/** An id on one line, without the apostrophe, the tags and the blanks that stick to it. */
export function cleanId(raw: string): string {
  if (/^[!-%(-~]*$/.test(raw) && !/[<&]/.test(raw)) return raw;
  const text = containsHtml(raw) ? htmlText(raw) : decodeEntities(raw);
  return oneLine(text.replace(lineEnds, ' ').replace(unseen, ''))
    .replace(/^['\u2018\u2019\s]+/, '')
    .normalize('NFC');
}
