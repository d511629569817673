import { kindName } from '../../catalogue/kindNames';
import type { Language, Words } from '../../language/language';
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

/** The first words of a long list. */
export function shortList(list: string | number | undefined, most = 6): string {
  const items = String(list ?? '').split(', ');
  return items.length > most ? `${items.slice(0, most).join(', ')}…` : items.join(', ');
}

/**
 * Where something was found, as ` (lines 3, 7…)`; '' where that is not known. `places` are numbers by comma, of lines, of
 * pages or of files in an archive's list.
 */
export function placesInWords(
  places: string | number | undefined,
  unit: string | number | undefined,
  language: Language,
): string {
  const list = String(places ?? '');
  if (list === '') return '';
  const many = list.includes(',');
  const [one, several] = units[language][unit === 'page' || unit === 'entry' ? unit : 'line'];
  return ` (${many ? several : one} ${shortList(list)})`;
}

const units: Words<Readonly<Record<'line' | 'page' | 'entry', readonly [one: string, several: string]>>> = {
  fr: {
    line: ['ligne', 'lignes'],
    page: ['page', 'pages'],
    entry: ['fichier n°', 'fichiers n°'],
  },
  en: { line: ['line', 'lines'], page: ['page', 'pages'], entry: ['file no.', 'files no.'] },
};
