import { readDemands } from '../../catalogue/classify/readDemands';
import { demandName } from '../../catalogue/demands';
import type { ExpectedProof } from '../../catalogue/model';
import type { Language } from '../../language/language';
import { tooltipWords } from './words';

/** What is asked of a proof's form, each with the words that ask for it; what a vendor added has none. */
export function demandsOf({ text, kinds, demands }: ExpectedProof, language: Language): string {
  const clues = readDemands(text, kinds);
  return demands
    .map((demand) => {
      const seen = clues.find((clue) => clue.demand === demand)?.words;
      const name = demandName(demand, language);
      return seen === undefined ? name : `${name} (${tooltipWords[language].because(seen)})`;
    })
    .join(', ');
}
