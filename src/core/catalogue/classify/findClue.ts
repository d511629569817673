import { documentRules } from './documentRules';
import { exchangeRules } from './exchangeRules';
import type { KindRule } from './kindRule';
import { officialRules } from './officialRules';
import { pictureRules } from './pictureRules';

/**
 * In order: of two rules whose words begin at one place, the first one counts; so a rule for a phrase comes before the
 * rule for the word that begins it. Source: real wordings, read one by one; the wordings are the agency's, the patterns
 * are ours.
 */
const kindRules: readonly KindRule[] = [
  ...pictureRules,
  ...officialRules,
  ...exchangeRules,
  ...documentRules,
];

/** Words that decided what a part of the prose asks for; places are those of the whole prose. */
export interface Clue {
  readonly rule: KindRule;
  readonly start: number;
  readonly end: number;
  /** Asked for in addition to what is named before it, not in its place. */
  readonly adds: boolean;
}

/** Whether any rule may speak at a place: most words of a prose fall through here. */
const anyRule = new RegExp(kindRules.map(({ words }) => words.source).join('|'), 'y');

/** What the words at a place tell; they must end before `end`. */
export function clueAt(folded: string, at: number, end: number): Clue | undefined {
  anyRule.lastIndex = at;
  if (!anyRule.test(folded)) return undefined;
  for (const rule of kindRules) {
    rule.words.lastIndex = at;
    const match = rule.words.exec(folded);
    if (match !== null && at + match[0].length <= end)
      return { rule, start: at, end: at + match[0].length, adds: false };
  }
  return undefined;
}

/** The first words that name a kind and begin between two places; they may go on as far as `end`. */
export function firstClue(folded: string, start: number, stop: number, end: number): Clue | undefined {
  const word = /(?<![a-z0-9])[a-z0-9]/g;
  word.lastIndex = start;
  for (let match = word.exec(folded); match !== null && match.index < stop; match = word.exec(folded)) {
    const clue = clueAt(folded, match.index, end);
    if (clue) return clue;
  }
  return undefined;
}
