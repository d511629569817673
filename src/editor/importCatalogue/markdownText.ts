import { visibleText } from '../../core/text/visibleText';

const longest = 500;

/** A text of somebody else as one line of Markdown that shows just that text. */
export function markdownText(text: string): string {
  const line = visibleText(text.slice(0, longest)).replace(/\s+/g, ' ').trim();
  // As entities, so that what follows Markdown's own rules (such as finding addresses) sees no sign of them either.
  return line.replace(/[\\`*_{}[\]()#+\-!|<>&~:]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
