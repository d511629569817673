import type { ProofKind } from '../kinds';

/** Words that, where they lead a prose, say what is to be deposited. */
export interface KindRule {
  readonly kinds: readonly ProofKind[];
  /**
   * Tried where a word begins, on the prose in lower case, without accents, curly signs and runs of blanks. Every
   * pattern is linear: no repetition inside a repetition, and gaps are bounded.
   */
  readonly words: RegExp;
  /** Also common in what a proof is to show: does not count where it only joins what leads. */
  readonly weak: boolean;
}

/** A rule whose words are whole words. */
export function rule(kinds: readonly ProofKind[], words: string): KindRule {
  return { kinds, words: new RegExp(`(?:${words})(?![a-z0-9])`, 'y'), weak: false };
}

/** The same for words that do not count where they only join what leads. */
export function weakRule(kinds: readonly ProofKind[], words: string): KindRule {
  return { ...rule(kinds, words), weak: true };
}
