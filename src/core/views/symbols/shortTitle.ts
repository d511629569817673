import type { Requirement } from '../../catalogue/model';
import { oneLine } from '../../catalogue/spelling';
import { shownText } from '../../privacy/shownText';
import { withoutOpening } from '../tree/distinctiveWords';

/** UTF-16 units: what can be read at a glance behind an id. */
const longest = 70;

/** A requirement never changes, and each keystroke asks for those of a file. */
const known = new WeakMap<Requirement, string>();

/** What a requirement is about, in a few words: its statement without its usual beginning, cut at a word. */
export function shortTitle(requirement: Requirement): string {
  let title = known.get(requirement);
  if (title === undefined) known.set(requirement, (title = titleOf(requirement)));
  return title;
}

function titleOf({ statement }: Requirement): string {
  const words = withoutOpening(oneLine(shownText(statement.slice(0, 250))));
  if (words.length <= longest) return words;
  const cut = words.slice(0, longest);
  const blank = cut.lastIndexOf(' ');
  return `${(blank > longest / 2 ? cut.slice(0, blank) : cut).replace(/[\s,;:.]+$/u, '')}…`;
}
