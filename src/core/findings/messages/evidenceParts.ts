import { kindName } from '../../catalogue/kindNames';
import type { Language } from '../../language/language';
import { escapeHidden } from '../../text/escapeHidden';

/** A parameter in a sentence. What a user wrote may hold marks that turn the text round: they are shown, not obeyed. */
export function shown(value: string | number | undefined): string {
  return escapeHidden(String(value ?? ''));
}

/** The kinds of a proof, in words. `kinds` are their keys, by comma. */
export function kindsInWords(kinds: string | number | undefined, language: Language): string {
  const words = String(kinds ?? '')
    .split(',')
    .map((kind) => kindName(kind, language));
  return words.join(language === 'fr' ? ' ou ' : ' or ');
}
