import type { Demand } from '../demands';

/** Words that ask something of the form; matched as a kind's words are, and as linear. */
export interface DemandRule {
  readonly demand: Demand;
  readonly words: RegExp;
}

function rule(demand: Demand, words: string): DemandRule {
  return { demand, words: new RegExp(`(?<![a-z0-9])(?:${words})(?![a-z0-9])`) };
}

/** In the order of `demands`. Source: real wordings, and what the agency asks of the penetration test form. */
export const demandRules: readonly DemandRule[] = [
  rule('full-screen', 'pleins? ?-?ecrans?|ecrans? (?:entiers?|complets?)'),
  rule('url-visible', 'urls?[^.;:]{0,60}? visibles?|(?:affichant|montrant|voir) (?:bien )?l.url'),
  rule('date-visible', '(?:date|horodatage)s?[^.;:]{0,60}? visibles?'),
  rule('signed', 'signee?s?(?: electroniquement)?|signatures? (?:electroniques?|manuscrites?)'),
  rule('under-a-year', "(?:de |d'|a |datant de |date de )*moins d'(?:un|1) an|moins de (?:12|douze) mois"),
  rule('pdfa', 'pdf ?/ ?a(?:-?\\d[abu]?)?|pdfa(?:-?\\d[abu]?)?'),
];
