import type { Clue } from './findClue';
import type { FoldedProse } from './foldProse';
import type { Part } from './parts';
import { startingAt } from './startingAt';
import { addition, clarification } from './structure';

/** What further lines, sentences and items ask for; a list after a colon says what the lead shows. */
export function itemClues({ shown, folded }: FoldedProse, lead: Clue, part: Part): readonly Clue[] {
  const following = part.starts.filter((at) => at > lead.end);
  const [first] = following;
  if (first === undefined) return [];
  const shows = /[:,] ?$/.test(folded.slice(lead.end, first));
  const isBulleted = (at: number): boolean =>
    bullet.test(folded.slice(at, at + 4)) || /\d ?[.)] ?$/.test(folded.slice(Math.max(0, at - 4), at));
  if (shows && !isBulleted(first)) return [];
  const after = shows ? following.filter((at) => !isBulleted(at)) : following;
  const small = isInList(folded.slice(part.start, lead.start));
  return after.flatMap((at, order) => {
    const clue = startingAt(folded, at, after[order + 1] ?? part.end);
    if (clue === undefined || clue.rule.weak || clue.rule.kinds.includes('other')) return [];
    if (!small && !/[A-ZÀ-Ý]/.test(shown.slice(at, clue.start + 1))) return [];
    const rest = folded.slice(clue.end, clue.end + 80);
    return clarification.test(rest) && !addition.test(rest) ? [] : [clue];
  });
}

const bullet = /^ ?(?:[-*•·?] |\d{1,2} ?[.)])/;

/** Whether what is before the lead makes it an item of a list, so that the others may begin small as well. */
function isInList(before: string): boolean {
  return bullet.test(before) || /: ?[^:]{0,12}$/.test(before);
}
