import type { ProofKind } from '../kinds';

/** Words that, where they lead a prose, say what is to be deposited. */
export interface KindRule {
  readonly kinds: readonly ProofKind[];
  /**
   * Matched on the prose in lower case, without accents, curly signs and runs of blanks. Every pattern is linear: no
   * repetition inside a repetition, and gaps are bounded.
   */
  readonly words: RegExp;
  /** Tells, on the words matched, whether they ask for several (`copies d'ecran`). */
  readonly several: RegExp | undefined;
}

/** A rule whose words are whole words. */
export function rule(kinds: readonly ProofKind[], words: string, several?: RegExp): KindRule {
  return { kinds, words: new RegExp(`(?<![a-z0-9])(?:${words})(?![a-z0-9])`), several };
}

export const manyPictures = /^(?:copies|captures|capures|impressions|screenshots|photos)\b|ecrans$|\(s\)/;
