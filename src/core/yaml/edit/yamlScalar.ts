/** Where a scalar is: only a value of its own line may become a literal block. */
export type ScalarPlace = 'value' | 'item';

/** Words that other YAML tools take for something else than text. */
const reserved = /^(?:null|true|false|yes|no|on|off|y|n)$/i;

/** A Latin letter first; then nothing that YAML could take for a sign of its own, in a line or in `[a, b]`. */
const plain = /^[A-Za-zÀ-ÖØ-öø-ɏ][ -Z\\^-z|~¡-ɏ‐-\u2027€→]*$/;
const plainInList = /^[A-Za-zÀ-ÖØ-öø-ɏ][ -+\--Z\\^-z|~¡-ɏ‐-\u2027€→]*$/;

/** What a literal block can't hold as it is: it would be lost, changed, or not seen in a review. */
const unseen =
  // oxlint-disable-next-line no-control-regex -- they are what is looked for.
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufffe\uffff]/;
const surrogate = /[\ud800-\udfff]/;

/**
 * A text as YAML: plain where that is safe, a literal block where it has lines or signs that need quotes, else in double
 * quotes on one line. `indent` is that of the line the key is on.
 */
export function yamlScalar(text: string, indent: string, place: ScalarPlace): string {
  if (isPlain(text, place)) return text;
  if (place === 'value' && isBlock(text)) {
    return `|-\n${indent}  ${text.replace(/\n(?!\n)/g, `\n${indent}  `)}`;
  }
  return quoted(text);
}

function isPlain(text: string, place: ScalarPlace): boolean {
  if (text.includes('\n') || text.includes(': ') || text.includes(' #')) return false;
  return (place === 'value' ? plain : plainInList).test(text) && !/[: ]$/.test(text) && !reserved.test(text);
}

/** Short single lines read better in quotes. */
function isBlock(text: string): boolean {
  if (text.length < 40 && !text.includes('\n')) return false;
  if (unseen.test(text) || (surrogate.test(text) && !isWellFormed(text))) return false;
  return !/^\s|[ \u00a0]\n|\n[ \u00a0]|\s$/.test(text);
}

function isWellFormed(text: string): boolean {
  return !/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/.test(text);
}

/** JSON's escapes are YAML's too; what JSON leaves and a line can't show is escaped beside. */
function quoted(text: string): string {
  return JSON.stringify(text).replace(
    /[\u007f-\u009f\u00a0\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufffe\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
