import { isNamedNumber, labelWord } from './identityWords';

/** The key of a number, where it was found. */
export interface CheckDigits {
  /**
   * `joined` where nothing is between the number and its key, `near` where a separator or two do, `named` where a word says
   * that it is one, `apart` where it is in the next field.
   */
  readonly kind: 'joined' | 'near' | 'named' | 'apart';
  /** Where the key begins, if that is before the number. */
  readonly start?: number;
  readonly end: number;
}

/** `…456 89`, `…456/89`, `…456 (89)`, `…4 5 6 8 9`; a copy of a file is `…45689.1.png`. */
const rightAfter =
  /[ \t\u00a0\u2007\u2009\u202f._/\u2010\u2011\u2013-]{0,3}\(?(\d[ \t\u00a0_+-]?\d)(?!\d|\.\d(?!\d{0,2}\.[A-Za-z]))/uy;

const joinedInId = /(\d\d)(?!\d)/uy;

/**
 * The key `wanted` (1 to 97) right after a number that ends at `at`, with three separators at most between them. `isInId`: the
 * text is an id, in which a dot may follow the key. Undefined where other digits are there.
 */
export function checkDigitsAfter(
  text: string,
  at: number,
  key: number,
  isInId: boolean,
): CheckDigits | undefined {
  const pattern = isInId && /^\d\d\.\d/u.test(text.slice(at, at + 4)) ? joinedInId : rightAfter;
  pattern.lastIndex = at;
  const found = pattern.exec(text);
  if (found === null || Number(found[1]?.replace(/\D/gu, '')) !== key) return undefined;
  return { kind: found[0].length === 2 ? 'joined' : 'near', end: at + found[0].length };
}

/** The next digits, behind a name or separators. `<nir>…</nir><cle>89</cle>`, `"nir":"…","cle":"89"`, `…^89`, `… clé : 89`. */
const further = /([^\d]{1,100}?)(\d{1,2})(?!\d|\.\d)/uy;
/** The last digits before it. Many programs write the names of an object in the order of the alphabet. */
const before = /(cl[eé][^\d]{1,20})(\d{1,2})(?!\d)([^\d]{1,100})$/iu;
const keyName = /cl[eé](?![a-z])|Cl[eé](?![a-z])|CL[EÉ](?![A-Z])|cl[eé][-_A-Z]/u;
/** Words that name many other things too: what is before must then say what the number is. */
const vagueName = /key|contr[oô]le|check|ctrl/iu;
const onlyPunctuation = /^(?:[^\p{L}\d]{1,12}|\s*<\/[^<>\d]{1,40}>\s*<[^<>\d]{1,40}>\s*)$/u;

/** A key in a field of its own. */
export function checkDigitsInNextField(
  text: string,
  start: number,
  after: number,
  key: number,
): CheckDigits | undefined {
  further.lastIndex = after;
  const next = further.exec(text);
  if (next !== null && Number(next[2]) === key) {
    const [whole, gap = '', key = ''] = next;
    const end = after + whole.length;
    if (keyName.test(gap) || (vagueName.test(gap) && isNamedNumber(text, start)))
      return { kind: 'named', end };
    if (key.length === 2 && onlyPunctuation.test(gap)) return { kind: 'apart', end };
  }
  if (/^\d/u.test(text.slice(after, after + 1))) return undefined;
  const from = Math.max(0, start - 130);
  const previous = before.exec(text.slice(from, start));
  if (previous === null || Number(previous[2]) !== key || !labelWord.test(previous[3] ?? ''))
    return undefined;
  return { kind: 'named', start: from + previous.index + (previous[1] ?? '').length, end: after };
}
