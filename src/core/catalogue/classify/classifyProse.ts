import type { ProofKind } from '../kinds';
import { foldProse, type FoldedProse } from './foldProse';
import { alternativeMark, condition, kindRules, onePerCase, testName, type KindRule } from './rules';

/** What the prose of an expected proof says of its kind. */
export interface Classification {
  /** One or several alternatives; `other` alone where the prose does not tell. */
  readonly kinds: readonly ProofKind[];
  /** The words, as written, that told; undefined where none did. */
  readonly because: string | undefined;
  readonly test: string | undefined;
  readonly several: boolean;
}

/** Words that told what a part of the prose asks for. */
interface Clue {
  readonly rule: KindRule;
  readonly start: number;
  readonly end: number;
}

/**
 * What kind of proof the French prose asks for. What it asks for stands first in each part; what follows (`montrant …`,
 * `contenant …`) says what is to be seen in it, and does not count.
 */
export function classifyProse(text: string): Classification {
  const prose = foldProse(text);
  const clues = partsOf(prose).flatMap(([start, end]) => leadingClues(prose.folded, start, end));
  const kinds = withoutImplied([...new Set(clues.flatMap((clue) => clue.rule.kinds))]);
  const words = clues.map((clue) => prose.shown.slice(clue.start, clue.end).trim());
  return {
    kinds: kinds.length === 0 ? ['other'] : kinds,
    because: words.length === 0 ? undefined : [...new Set(words)].join(' / '),
    test: testName.exec(prose.shown)?.[0],
    several: clues.some((clue) => asksSeveral(clue, prose.folded)) || onePerCase.test(prose.folded),
  };
}

/** A demonstration is a video or pictures: beside it they add nothing. */
function withoutImplied(kinds: readonly ProofKind[]): readonly ProofKind[] {
  if (!kinds.includes('demonstration')) return kinds;
  return kinds.filter((kind) => kind !== 'video' && kind !== 'screenshot');
}

function asksSeveral({ rule, start, end }: Clue, folded: string): boolean {
  return rule.several?.test(folded.slice(start, end).trim()) ?? false;
}

/** The stretches between the marks of alternatives, conditions left out. */
function partsOf({ shown, folded }: FoldedProse): readonly (readonly [number, number])[] {
  const cuts = [
    ...[...folded.matchAll(condition)].map((match) => [match.index, match.index + match[0].length] as const),
    ...[...shown.matchAll(alternativeMark)].map((match) => [match.index, match.index + match[0].length] as const),
  ].sort(([a], [b]) => a - b);
  const parts: (readonly [number, number])[] = [];
  let from = 0;
  for (const [start, end] of cuts) {
    if (start > from) parts.push([from, start]);
    from = Math.max(from, end);
  }
  return [...parts, [from, shown.length]];
}

function leadingClues(folded: string, start: number, end: number): readonly Clue[] {
  const first = firstClue(folded, start, end);
  return first ? [first] : [];
}

function firstClue(folded: string, start: number, end: number): Clue | undefined {
  const part = folded.slice(start, end);
  let first: Clue | undefined;
  for (const rule of kindRules) {
    rule.words.lastIndex = 0;
    const match = rule.words.exec(part);
    if (!match || match[0] === '') continue;
    const at = start + match.index;
    if (!first || at < first.start) first = { rule, start: at, end: at + match[0].length };
  }
  return first;
}
