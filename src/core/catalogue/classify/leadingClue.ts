import { firstClue, type Clue } from './findClue';
import type { Part } from './parts';
import { startingAt } from './startingAt';
import { contents, proves, leadingCondition } from './structure';

/** What leads comes before any words on what it shows; after those, only where something begins anew. */
export function leadingClue(folded: string, { start, end, starts }: Part): Clue | undefined {
  const own = folded.slice(start, end);
  const supposed = leadingCondition.exec(own)?.[0].length ?? 0;
  const stop = start + Math.min(placeOf(contents, own, supposed), placeOf(proves, own, supposed));
  const lead = firstClue(folded, start + supposed, Math.min(stop + 1, end), end);
  if (lead !== undefined) return lead;
  const anew = [
    ...starts.filter((at) => at > stop),
    ...Array.from(folded.slice(stop, end).matchAll(/[(:]/g), ({ index }) => stop + index + 1),
  ];
  for (const at of anew) {
    const clue = startingAt(folded, at, end);
    if (clue !== undefined && !clue.rule.weak) return clue;
  }
  return undefined;
}

function placeOf(mark: RegExp, text: string, from: number): number {
  mark.lastIndex = from;
  return mark.exec(text)?.index ?? text.length;
}
