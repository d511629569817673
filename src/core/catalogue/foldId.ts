import { plainLetters } from '../text/lookAlikes';
import { oneLine, withoutAccents } from './spelling';

/** Longer than any id; what is longer is cut before it is compared. UTF-16 units. */
export const longestId = 200;

const repeatWord = /(\d)[ .]?(bis|ter)(?![a-z0-9])/;
const commonBase = /^sc\./;

/**
 * What two spellings of the same id share: blanks and case do not count, `BIS` and `TER` follow a space, a dot or nothing.
 * The prefix `SC.` stays: see `withoutCommonBase`.
 */
export function foldId(id: string): string {
  return oneLine(id.slice(0, longestId)).toLowerCase().replace(repeatWord, '$1 $2');
}

/** A folded id without `SC.`, the common base that some exports strip and others keep. */
export function withoutCommonBase(folded: string): string {
  return folded.replace(commonBase, '');
}

/**
 * What ids that look alike share: accents, full-width and foreign letters drawn like ours, the letter O for a zero, I and l for a
 * one, and any separator for another (real workbooks hold `DB.VI-CO.11` beside `DB/VI-CO.11`).
 */
export function idSkeleton(id: string): string {
  // Capitals first: Ν is drawn like N, ν like v.
  const plain = withoutAccents(foldId(plainLetters(id.slice(0, longestId)))).toLowerCase();
  return plain
    .replace(/[\s./\\_'-]+/g, '.')
    .replace(/^\.?(?:sc\.)?/, '')
    .replace(/\.$/, '')
    .replace(/o/g, '0')
    .replace(/[il|]/g, '1');
}
