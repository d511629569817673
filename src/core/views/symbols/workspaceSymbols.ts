import type { Requirement } from '../../catalogue/model';
import { foldWords, oneLine } from '../../catalogue/spelling';
import { shownText } from '../../privacy/shownText';
import { smallestOf } from '../../text/extremes';
import { shiftRange } from '../../text/position';
import type { FilePlace } from '../outline/placeOf';
import { knownEntries } from './knownEntries';
import type { KnownTexts } from '../mentions/knownTexts';
import { searchedOf, type Searched } from './searchedOf';

/** A requirement that was searched for, at its entry where it has one, and in the catalogue. */
export interface SearchedRequirement {
  /** The id with the words that were found; masked. */
  readonly name: string;
  readonly chapter: string;
  readonly place: FilePlace;
}

/** UTF-16 units of a statement shown behind the id. */
const longest = 160;

/** Requirements by parts of their id, or by words of their statement; accents and case do not count. */
export function workspaceSymbols(
  known: KnownTexts,
  query: string,
  most: number,
): readonly SearchedRequirement[] {
  if (known.catalogue.kind !== 'loaded') return [];
  const { catalogue, path } = known.catalogue;
  const words = foldWords(query).split(' ').filter(Boolean);
  const letters = words.join('').replaceAll(/[^a-z0-9]/gu, '');
  const found: SearchedRequirement[] = [];
  for (const { name: chapter, requirements } of catalogue.chapters) {
    for (const requirement of requirements) {
      if (found.length >= most) return found;
      const own = searchedOf(requirement);
      if (!isWithin(letters, own.id) && !words.every((word) => own.text.includes(word))) continue;
      const name = `${shownText(requirement.id)} ${excerpt(requirement, own, words)}`.trim();
      for (const { file, placed } of knownEntries(known, requirement)) {
        const range = shiftRange(placed.entry.id.range, placed.line);
        found.push({ name, chapter: shownText(chapter), place: { file, range } });
      }
      found.push({ name, chapter: shownText(chapter), place: { file: path, range: requirement.range } });
    }
  }
  return found;
}

/** Whether letters are in an id in their order, as `psc01` in `SC.PSC.01`. */
function isWithin(letters: string, id: string): boolean {
  let at = 0;
  for (const letter of letters) {
    at = id.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

/** The statement from its beginning, or from the first of the words where that is far behind. */
function excerpt({ statement }: Requirement, own: Searched, words: readonly string[]): string {
  const line = (own.shown ??= oneLine(shownText(statement)));
  const places = words.map((word) => own.text.indexOf(word, own.offset)).filter((at) => at >= 0);
  const first = places.length === 0 ? 0 : smallestOf(places) - own.offset;
  const from = first > longest / 2 ? line.lastIndexOf(' ', first) : 0;
  const cut = line.slice(from, from + longest).trim();
  return from > 0 ? `… ${cut}` : cut;
}
