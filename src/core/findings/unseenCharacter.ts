import type { Language } from '../language/language';
import { characterName } from '../text/characterNames';
import { unseenDifference } from '../text/lookAlikes';

type Param = string | number | undefined;

/** A sentence on the character by which a text differs from the one meant, where it can't be seen; begins with a space, '' where there is none. */
export function unseenCharacter(written: Param, meant: Param, language: Language): string {
  const difference = unseenDifference(String(written ?? ''), String(meant ?? ''));
  if (difference === undefined) return '';
  const here = difference.written && characterName(difference.written, language);
  const there = difference.meant && characterName(difference.meant, language);
  if (language === 'fr') {
    if (there === undefined) return ` Caractère en trop : ${String(here)}.`;
    if (here === undefined) return ` Caractère manquant : ${there}.`;
    return ` Un caractère diffère : ${here} est écrit à la place de ${there}.`;
  }
  if (there === undefined) return ` Extra character: ${String(here)}.`;
  if (here === undefined) return ` Missing character: ${there}.`;
  return ` One character differs: ${here} is written instead of ${there}.`;
}
