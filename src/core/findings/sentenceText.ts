import { kindName } from '../catalogue/kindNames';
import type { Language } from '../language/language';
import { escapeHidden } from '../text/escapeHidden';

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
