import type { Demand } from '../demands';
import { demandRules } from './demandRules';
import { foldProse, type FoldedProse } from './foldProse';

/** Something asked of the form, and the words, as written, that ask for it. */
export interface DemandClue {
  readonly demand: Demand;
  readonly words: string;
}

/** What the French prose of an expected proof asks of the form, each with its words. */
export function readDemands(text: string): readonly DemandClue[] {
  return demandsIn(foldProse(text));
}

export function demandsIn({ folded, shown }: FoldedProse): readonly DemandClue[] {
  return demandRules.flatMap(({ demand, words }) => {
    const match = words.exec(folded);
    return match === null ? [] : [{ demand, words: shown.slice(match.index, match.index + match[0].length) }];
  });
}
