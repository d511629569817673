import type { FoldedProse } from './foldProse';
import { caseMarks, conditions, sentenceStart, alternatives, proofNumber } from './structure';

/** A part of a prose that asks for one thing, or for alternatives named together. */
export interface Part {
  readonly start: number;
  readonly end: number;
  /** How it joins the part before: in its place in the same case, in another case, or beside it. */
  readonly joins: Joins;
  /** Where lines, sentences and items begin in it. */
  readonly starts: readonly number[];
}

export type Joins = 'or' | 'case' | 'adds';

interface Cut {
  readonly start: number;
  readonly end: number;
  readonly joins: Joins;
}

/** The parts between the marks of alternatives, conditions left out. */
export function partsOf(prose: FoldedProse): readonly Part[] {
  const { shown, folded, lineStarts } = prose;
  const cuts = [
    ...(/\[|cas ?(?:no ?)?\d/.test(folded) ? conditions.flatMap((one) => cutsBy(one, folded, 'case')) : []),
    ...cutsBy(caseMarks, shown, 'case'),
    // Where all is in capitals, they mean nothing.
    ...(shown.includes('OU') && /[a-z]/.test(shown) ? cutsBy(alternatives, shown, 'or') : []),
    ...cutsBy(proofNumber, shown, 'adds'),
  ].sort((a, b) => a.start - b.start);
  const starts = [
    ...lineStarts,
    ...Array.from(shown.matchAll(sentenceStart), ({ index, 0: before }) => index + before.length),
  ].sort((a, b) => a - b);
  return partsBetween(cuts, shown.length).map((part) => ({
    ...part,
    starts: starts.filter((at) => at > part.start && at < part.end),
  }));
}

/** What is between the cuts; one knows by which cut it begins. */
function partsBetween(cuts: readonly Cut[], length: number): readonly Cut[] {
  const found: Cut[] = [];
  let from = 0;
  let joins: Joins = 'case';
  for (const cut of [...cuts, { start: length, end: length, joins }]) {
    if (cut.start > from) found.push({ start: from, end: cut.start, joins });
    if (cut.end > from) [from, joins] = [cut.end, cut.joins];
  }
  return found;
}

function cutsBy(mark: RegExp, text: string, joins: Joins): readonly Cut[] {
  return Array.from(text.matchAll(mark), ({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
    joins,
  }));
}
