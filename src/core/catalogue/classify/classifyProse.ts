import type { Demand } from '../demands';
import type { ProofKind } from '../kinds';
import { foldProse, type FoldedProse } from './foldProse';
import type { KindRule } from './kindRule';
import { demandsIn } from './readDemands';
import { conditions, contents, kindRules, onePerCase, orElse, partings, testName } from './rules';

/** What the prose of an expected proof says of its kind. */
export interface Classification {
  /** One or several alternatives; `other` alone where the prose does not tell. */
  readonly kinds: readonly ProofKind[];
  /** The words, as written, that told; undefined where none did. */
  readonly because: string | undefined;
  readonly test: string | undefined;
  readonly several: boolean;
  /** What it asks of the form, in the order of `demands`. */
  readonly demands: readonly Demand[];
}

/** Words that told what a part of the prose asks for; places are those of the whole prose. */
interface Clue {
  readonly rule: KindRule;
  readonly start: number;
  readonly end: number;
}

type Stretch = readonly [start: number, end: number];

/**
 * What kind of proof the French prose asks for. What it asks for stands first in each part; what follows (`montrant …`,
 * `contenant …`) says what is to be seen in it, and does not count.
 */
export function classifyProse(text: string): Classification {
  const prose = foldProse(text);
  const clues = partsOf(prose).flatMap(([start, end]) => cluesOf(prose.folded, start, end));
  const told = clues.filter(({ rule }) => !rule.kinds.includes('other'));
  const kinds = withoutImplied([...new Set(told.flatMap(({ rule }) => rule.kinds))]);
  const words = (told.length === 0 ? clues : told).map(({ start, end }) =>
    prose.shown.slice(start, end).trim(),
  );
  return {
    kinds: kinds.length === 0 ? ['other'] : kinds,
    because: words.length === 0 ? undefined : [...new Set(words)].join(' / '),
    test: testName.exec(prose.shown)?.[0],
    several: clues.some((clue) => asksSeveral(clue, prose.folded)) || asksOnePerCase(prose.folded),
    demands: demandsIn(prose).map(({ demand }) => demand),
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

/** `une preuve pour chacun des cas`, but not `montrant, pour chacun des cas, …`, which one file can do. */
function asksOnePerCase(folded: string): boolean {
  return [...folded.matchAll(onePerCase)].some(({ index }) => {
    const sentence = folded.lastIndexOf('.', index) + 1;
    return !contents.test(folded.slice(sentence, index));
  });
}

/** The stretches between the marks of alternatives, conditions left out. */
function partsOf({ shown, folded }: FoldedProse): readonly Stretch[] {
  const cuts = [
    ...conditions.map((one) => folded.matchAll(one)),
    ...partings.map((one) => shown.matchAll(one)),
  ]
    .flatMap((matches) => [...matches])
    .map((match): Stretch => [match.index, match.index + match[0].length])
    .sort(([a], [b]) => a - b);
  const parts: Stretch[] = [];
  let from = 0;
  for (const [start, end] of cuts) {
    if (start > from) parts.push([from, start]);
    from = Math.max(from, end);
  }
  return [...parts, [from, shown.length]];
}

/** The words that lead a part, and those of the alternatives named in the same breath. */
function cluesOf(folded: string, start: number, end: number): readonly Clue[] {
  const first = firstClue(folded, start, end);
  if (!first) return [];
  const inside = /^ ?\(([^()]{0,200})\)/.exec(folded.slice(first.end, end));
  const listed = inside?.[1]?.split(/,|\bou\b|\bet\b|\//) ?? [];
  if (inside && first.rule.kinds.includes('demonstration')) {
    const within = listed.flatMap((part) => {
      const at = folded.indexOf(part, first.end);
      return firstClue(folded, at, at + part.length) ?? [];
    });
    return [first, ...within.filter((clue) => !isPicture(clue))];
  }
  return [first, ...alternativesAfter(folded, first, end)];
}

/** Inside the brackets of `Démonstration (vidéo ou copies d'écran)`, they say again what a demonstration is. */
function isPicture({ rule }: Clue): boolean {
  return rule.kinds.every((kind) => kind === 'demonstration' || kind === 'video' || kind === 'screenshot');
}

function alternativesAfter(folded: string, clue: Clue, end: number): readonly Clue[] {
  const link = orElse.exec(folded.slice(clue.end, end));
  if (!link) return [];
  const at = clue.end + link[0].length;
  const next = firstClue(folded, at, end);
  return next?.start === at ? [next] : [];
}

/** Farther than the longest gap of a rule. */
const reach = 400;

function firstClue(folded: string, start: number, end: number): Clue | undefined {
  let first: Clue | undefined;
  let part = folded.slice(start, end);
  for (const rule of kindRules) {
    const match = rule.words.exec(part);
    if (!match || match[0] === '') continue;
    if (first && start + match.index >= first.start) continue;
    first = { rule, start: start + match.index, end: start + match.index + match[0].length };
    // Only what begins earlier can still win, and nothing begins earlier than the part.
    if (match.index === 0) break;
    part = part.slice(0, match.index + reach);
  }
  return first;
}
