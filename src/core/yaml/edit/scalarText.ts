/** How a scalar is written. */
export type ScalarStyle = 'plain' | 'single' | 'double';

/**
 * The YAML of a text, on one line, that every YAML tool reads back as that very text: in the wished style where that is
 * safe, else in quotes. Safe in a block, inside braces, and as a key.
 */
export function scalarText(value: string, wished: ScalarStyle = 'plain'): string {
  if (needsEscapes.test(value)) return doubleQuoted(value);
  if (wished === 'double') return doubleQuoted(value);
  return wished === 'plain' && isSurelyPlain(value) ? value : `'${value.replaceAll("'", "''")}'`;
}

/** C0, C1, line separators, the byte order mark, marks that turn the direction of text, and halves of pairs. */
const needsEscapes =
  // oxlint-disable-next-line no-control-regex -- control characters are what is looked for
  /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ufffe\uffff]|\p{Surrogate}/u;

const needsEscape = new RegExp(needsEscapes.source, 'gu');

function doubleQuoted(value: string): string {
  const escaped = value.replaceAll(/["\\]/g, '\\$&').replaceAll(needsEscape, escapeOf);
  return `"${escaped}"`;
}

function escapeOf(character: string): string {
  if (character === '\n') return '\\n';
  if (character === '\t') return '\\t';
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/** One that no reader takes for a number that loses digits, a truth, nothing, or a piece of YAML. A whole number stays one. */
function isSurelyPlain(value: string): boolean {
  if (value.trim() !== value || value === '') return false;
  if (/^[-?:,[\]{}#&*!|>'"%@`=~<.]/.test(value)) return false;
  if (/[,[\]{}]|:(?=\s|$)|\s#/.test(value)) return false;
  if (/^(?:null|true|false|yes|no|on|off|y|n)$/i.test(value)) return false;
  return /^(?:[1-9]\d{0,14}|0)$/.test(value) || !looksLikeNumber.test(value);
}

/** A decimal, a power, an hour or another base, to YAML 1.1 or 1.2. */
const looksLikeNumber = /^\+?[\d_]+(?:\.[\d_]*)?(?:e[-+]?\d+)?$|^\+?\d[\d_]*(?::\d+)+(?:\.[\d_]*)?$|^0[xob]/i;
