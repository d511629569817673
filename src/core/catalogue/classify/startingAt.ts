import { clueAt, type Clue } from './findClue';
import { preamble } from './structure';

/** What the words at a start tell; bullets, articles, `fournir` and `sinon,` left out. */
export function startingAt(folded: string, at: number, end: number): Clue | undefined {
  const place = folded[at] === ' ' ? at + 1 : at;
  preamble.lastIndex = place;
  const [skipped = '', condition] = preamble.exec(folded) ?? [];
  const clue = clueAt(folded, place + skipped.length, end) ?? clueAt(folded, place, end);
  return clue && { ...clue, adds: condition === undefined };
}
