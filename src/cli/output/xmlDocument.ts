import { escapeHidden } from '../../core/text/escapeHidden';

/** An element as it is written. */
export interface Xml {
  readonly written: string;
}

/** An element with its attributes, in their order, and what is in it: elements, or texts of anybody. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  content: readonly (Xml | string)[] = [],
): Xml {
  const named = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(String(value))}"`);
  const inner = content.map((one) => (typeof one === 'string' ? linesOf(one) : `\n${one.written}`)).join('');
  const hasElements = content.some((one) => typeof one !== 'string');
  if (inner === '') return { written: `<${name}${named.join('')}/>` };
  return { written: `<${name}${named.join('')}>${inner}${hasElements ? '\n' : ''}</${name}>` };
}

/** A whole document around its root. */
export function xmlDocument(root: Xml): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root.written}\n`;
}

function linesOf(text: string): string {
  return text.split('\n').map(escaped).join('\n');
}

/** Characters that XML may not hold are shown as their codes, those that mean something in it are entities. */
function escaped(text: string): string {
  return escapeHidden(text)
    .replace(/[\uFFFE\uFFFF]/gu, '\uFFFD')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
