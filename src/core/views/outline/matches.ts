import type { Requirement } from '../../catalogue/model';
import { foldWords } from '../../catalogue/spelling';
import type { RequirementCoverage } from '../../project/snapshot';
import type { OutlineQuery } from './model';
import { tallyOf } from './tally';

/** Tells what a query lets through. */
export interface Matcher {
  requirement(coverage: RequirementCoverage): boolean;
  /** An entry that the catalogue does not know is always a fault. */
  unknownEntry(id: string): boolean;
}

export function matcherOf({ filter, search }: OutlineQuery): Matcher {
  const words = foldWords(search)
    .split(' ')
    .filter((word) => word !== '');
  return {
    requirement: (coverage) =>
      fits(coverage, filter) && (words.length === 0 || holdsAll(searchedText(coverage.requirement), words)),
    unknownEntry: (id) => words.length === 0 || holdsAll(foldWords(id), words),
  };
}

function fits(coverage: RequirementCoverage, filter: OutlineQuery['filter']): boolean {
  if (filter === 'all') return true;
  const { state, count, warnings } = tallyOf(coverage);
  if (state === 'faulty' || filter === 'faulty') return state === 'faulty';
  return count.provided < count.expected || warnings > 0;
}

function holdsAll(text: string, words: readonly string[]): boolean {
  return words.every((word) => text.includes(word));
}

/** Folding the whole catalogue takes a moment, and requirements never change. */
const texts = new WeakMap<Requirement, string>();

function searchedText(requirement: Requirement): string {
  const known = texts.get(requirement);
  if (known !== undefined) return known;
  const { id, chapter, feature = '', statement, comment = '', scenarios } = requirement;
  const inScenarios = scenarios.flatMap((scenario) => [
    scenario.id,
    scenario.text,
    ...scenario.expectedProofs.flatMap(({ number = '', text }) => [number, text]),
  ]);
  const text = foldWords([id, chapter, feature, statement, comment, ...inScenarios].join(' '));
  texts.set(requirement, text);
  return text;
}
