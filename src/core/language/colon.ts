import type { Language } from './language';

/** A colon as each language writes it: with a blank before it in French. */
export function colon(language: Language): ' :' | ':' {
  return language === 'fr' ? ' :' : ':';
}

/** A label with what it is of. */
export function labelled(label: string, text: string, language: Language): string {
  return `${label}${colon(language)} ${text}`;
}
