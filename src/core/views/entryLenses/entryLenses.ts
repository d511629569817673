import type { Requirement } from '../../catalogue/model';
import type { Language } from '../../language/language';
import type { RequirementCoverage } from '../../project/snapshot';
import { shiftRange, type Position, type Range } from '../../text/position';
import type { KnownTexts } from '../mentions/knownTexts';
import { resolveRequirement } from '../mentions/resolve';
import { noteText, stateText } from '../outline/progressText';
import { tallyOf } from '../outline/tally';
import { shortTitle } from '../symbols/shortTitle';

/** What is above the entry of a requirement. */
export interface EntryLens {
  /** Of the entry's id. */
  readonly range: Range;
  readonly requirement: Requirement;
  /** `2/3`, or a word where no proof is to be counted. */
  readonly progress: string;
  /** The same in words. */
  readonly tooltip: string;
}

type Coverages = ReadonlyMap<Requirement, RequirementCoverage>;

/** Of each entry of a chapter file whose requirement the catalogue has, in the order of lines. */
export function entryLenses(
  known: KnownTexts,
  path: string,
  coverage: Coverages,
  language: Language,
): readonly EntryLens[] {
  return entriesOf(known, path).flatMap(({ range, requirement }): EntryLens[] => {
    const own = coverage.get(requirement);
    if (own === undefined) return [];
    const tally = tallyOf(own);
    const { provided, expected } = tally.count;
    const progress =
      expected === 0 ? stateText(tally.state, 'requirement', language) : `${provided}/${expected}`;
    return [{ range, requirement, progress, tooltip: noteText(tally, language) }];
  });
}

/** The short title of a requirement, to be read behind the id of its entry. */
export interface EntryHint {
  readonly position: Position;
  readonly title: string;
  /** The whole statement; not masked. */
  readonly statement: string;
}

/** Of each entry within some lines, the last one included. */
export function entryHints(
  known: KnownTexts,
  path: string,
  lines: { readonly first: number; readonly last: number },
): readonly EntryHint[] {
  return entriesOf(known, path, lines).flatMap(({ range, requirement }): EntryHint[] => {
    const title = shortTitle(requirement);
    if (title === '') return [];
    return [{ position: range.end, title, statement: requirement.statement }];
  });
}

interface OwnEntry {
  readonly range: Range;
  readonly requirement: Requirement;
}

function entriesOf(
  known: KnownTexts,
  path: string,
  lines?: { readonly first: number; readonly last: number },
): readonly OwnEntry[] {
  const file = known.chapters.find((one) => one.path === path);
  return (file?.entries ?? []).flatMap(({ line, entry }): OwnEntry[] => {
    const range = shiftRange(entry.id.range, line);
    if (lines !== undefined && (range.start.line < lines.first || range.start.line > lines.last)) return [];
    const requirement = resolveRequirement(known, entry.id.value);
    return requirement === undefined ? [] : [{ range, requirement }];
  });
}
