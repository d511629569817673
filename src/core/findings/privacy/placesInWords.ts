import type { MarkedParams } from '../../privacy/faultsOfFacts';
import type { Language, Words } from '../../language/language';
import { shown } from '../sentenceText';

/** Where something was found, as ` (lines 3, 7…)`, the first six places; '' where nothing is to be counted. */
export function placesInWords(
  { places, unit }: Pick<MarkedParams, 'places' | 'unit'>,
  language: Language,
): string {
  if (places === '' || unit === 'document') return '';
  const list = places.split(', ');
  const [one, several] = units[language][unit];
  const first = `${list.slice(0, most).join(', ')}${list.length > most ? '…' : ''}`;
  return ` (${list.length > 1 ? several : one} ${shown(first)})`;
}

const most = 6;

type CountedUnit = Exclude<MarkedParams['unit'], 'document'>;

const units: Words<Readonly<Record<CountedUnit, readonly [one: string, several: string]>>> = {
  fr: {
    line: ['ligne', 'lignes'],
    page: ['page', 'pages'],
    entry: ['fichier n°', 'fichiers n°'],
  },
  en: { line: ['line', 'lines'], page: ['page', 'pages'], entry: ['file no.', 'files no.'] },
};
