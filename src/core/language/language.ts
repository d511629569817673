/** The languages of everything a user reads. */
export type Language = 'fr' | 'en';

/** French for `fr…`, English for any other language that is named, French where none is. */
export function languageOf(locale: string | undefined): Language {
  if (locale === undefined || locale === '' || locale === 'C' || locale === 'POSIX') return 'fr';
  return locale.toLowerCase().startsWith('fr') ? 'fr' : 'en';
}

/** The same words in each language: a type error where one lacks a word. */
export type Words<T> = Readonly<Record<Language, T>>;
