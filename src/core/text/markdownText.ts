import { visibleText } from './visibleText';

/** What could become a shape, a link, HTML or an entity, wherever it is in a line. */
const signs = /[\\`*_[\]|<>&~$@]/g;
/** What turns a line into a title, a list or a quotation when it begins it. */
const atStart = /(?<=^\s*)[-+#=]|(?<=^\s*\d{1,9})[.)]/;
/** Where an address would be found by itself. */
const addresses = /:(?=\/\/)|(?<=\bmailto|\bxmpp):|(?<=\bwww)\./gi;

/** A text of somebody else as Markdown that shows just that text, on one line: no picture, no link, no HTML comes of it. */
export function markdownText(text: string): string {
  return visibleBlanks(text).replace(signs, entity).replace(addresses, entity).replace(atStart, entity);
}

/** As entities, so that what follows Markdown's own rules (such as finding addresses) sees no sign of them either. */
function entity(character: string): string {
  return `&#${character.charCodeAt(0)};`;
}

/** Blanks at the ends stay, one of each: they part a word from the next piece. */
function visibleBlanks(text: string): string {
  const inner = visibleText(text);
  if (inner === '') return text === '' ? '' : ' ';
  return `${/^\s/.test(text) ? ' ' : ''}${inner}${/\s$/.test(text) ? ' ' : ''}`;
}
