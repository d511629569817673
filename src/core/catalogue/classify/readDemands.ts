import type { Demand } from '../demands';
import type { ProofKind } from '../kinds';
import { demandRules, type DemandRule } from './demandRules';
import { foldProse, type FoldedProse } from './foldProse';
import { contents } from './structure';
import { largestOf } from '../../text/extremes';

/** Something asked of the form, and the words, as written, that ask for it. */
export interface DemandClue {
  readonly demand: Demand;
  readonly words: string;
}

/** What the French prose of an expected proof of these kinds asks of the form, each with its words. */
export function readDemands(text: string, kinds: readonly ProofKind[]): readonly DemandClue[] {
  return demandsIn(foldProse(text), kinds);
}

/** The same for a prose that is folded already. */
export function demandsIn(prose: FoldedProse, kinds: readonly ProofKind[]): readonly DemandClue[] {
  return demandRules.flatMap((rule) => {
    if (!kinds.some((kind) => rule.of.has(kind))) return [];
    const words = firstAsked(prose, rule);
    return words === undefined ? [] : [{ demand: rule.demand, words }];
  });
}

/** No prose says it so often; keeps a hostile one from taking long. */
const mostTries = 10;

/** The first words that ask for it; what a proof is to show (`montrant l'image en plein écran`) asks for nothing. */
function firstAsked({ folded, written }: FoldedProse, { words }: DemandRule): string | undefined {
  let tries = 0;
  for (const { index, 0: phrase } of folded.matchAll(words)) {
    if (tries++ > mostTries) break;
    const clause = largestOf(['.', ';', ':', '(', '['].map((mark) => folded.lastIndexOf(mark, index))) + 1;
    contents.lastIndex = clause;
    const content = contents.exec(folded);
    if (content !== null && content.index < index) continue;
    if (/(?<![a-z])(?:non|pas|sans) $/.test(folded.slice(clause, index))) continue;
    return written(index, index + phrase.length);
  }
  return undefined;
}
