import type { Clue } from './findClue';
import type { FoldedProse } from './foldProse';
import { itemClues } from './itemClues';
import { joinedClues } from './joinedClues';
import { leadOf } from './leadOf';
import type { Part } from './parts';

/** What a part of a prose asks for: the words that lead it, and those that are named with them. */
export function cluesOfPart(prose: FoldedProse, part: Part): readonly Clue[] {
  const lead = leadOf(prose.folded, part);
  if (lead === undefined) return [];
  const own = { ...lead, adds: part.joins === 'adds' };
  return [own, ...joinedClues(prose.folded, lead, part.end), ...itemClues(prose, lead, part)];
}
