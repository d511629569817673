import { foldId } from '../../catalogue/foldId';
import { plainLetters } from '../../text/lookAlikes';

/**
 * The id that a text is but for its case, its Unicode form or characters drawn alike (a Cyrillic А, an O for a zero);
 * undefined where none is, or several are. Another separator, or a letter less, is another id.
 */
export function onlyLookAlike(written: string, ids: readonly string[]): string | undefined {
  const key = lookOf(written);
  const alike = [...new Set(ids)].filter((id) => lookOf(id) === key);
  return alike.length === 1 ? alike[0] : undefined;
}

function lookOf(id: string): string {
  // Capitals first: Ν is drawn like N, ν like v.
  return foldId(plainLetters(id.normalize('NFC')))
    .normalize('NFC')
    .replace(/o/gu, '0')
    .replace(/[il|]/gu, '1');
}
