import { kindName } from '../catalogue/kindNames';
import type { Language } from '../language/language';
import { escapeHidden } from '../text/escapeHidden';
import { characterName } from '../text/characterNames';
import { unseenDifference } from '../text/lookAlikes';

/** A parameter in a sentence. What a user wrote may hold marks that turn the text round: they are shown, not obeyed. */
export function shown(value: string | number): string {
  return escapeHidden(String(value));
}

/** Kinds of proof, by their keys, as alternatives in words. */
export function kindsInWords(kinds: readonly string[], language: Language): string {
  return kinds.map((kind) => kindName(kind, language)).join(language === 'fr' ? ' ou ' : ' or ');
}

/** A question about the name that was probably meant; begins with a space, '' where there is none. */
export function guess(nearest: string, language: Language): string {
  if (nearest === '') return '';
  return language === 'fr' ? ` Vouliez-vous dire « ${nearest} » ?` : ` Did you mean “${nearest}”?`;
}

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
