import type { Language, Words } from '../language/language';

/**
 * What the prose of an expected proof asks of its form beside its kind, as `demands` in a catalogue names it. Source:
 * the prose of real catalogues, and what the agency asks of the penetration test form.
 */
export const demands = [
  'full-screen',
  'url-visible',
  'date-visible',
  'signed',
  'under-a-year',
  'pdfa',
] as const;

export type Demand = (typeof demands)[number];

const known: ReadonlySet<string> = new Set(demands);

/** Whether a text is the key of a demand, exactly as written in a catalogue. */
export function isDemand(text: string): text is Demand {
  return known.has(text);
}

const names: Words<Readonly<Record<Demand, string>>> = {
  fr: {
    'full-screen': 'plein écran',
    'url-visible': 'URL visible',
    'date-visible': 'date visible',
    signed: 'signé',
    'under-a-year': 'moins d’un an',
    pdfa: 'PDF/A',
  },
  en: {
    'full-screen': 'full screen',
    'url-visible': 'URL visible',
    'date-visible': 'date visible',
    signed: 'signed',
    'under-a-year': 'less than a year old',
    pdfa: 'PDF/A',
  },
};

/** What a demand is called, in a few words. */
export function demandName(demand: Demand, language: Language): string {
  return names[language][demand];
}
