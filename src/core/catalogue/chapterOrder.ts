import { foldWords } from './spelling';
import { smallestOf } from '../text/extremes';

/**
 * The agency's order of chapters, from its own export: each code with words of the names it goes by. Chapters with none
 * of them come after, by their text.
 */
const ranks: readonly { readonly code: string; readonly names: RegExp }[] = [
  { code: 'ins', names: /^ins\b|identite nationale|\binsi?\)/ },
  { code: 'dmp', names: /^dmp\b|dossier medical partage|mon espace sante/ },
  { code: 'mss', names: /^mss\b|messageries? (?:securisees? )?(?:de )?sante|mssante/ },
  { code: 'psc', names: /^psc\b|pro ?sante ?connect/ },
  { code: 'ann', names: /^ann\b|annuaire/ },
  { code: 'tbb', names: /^tbb\b|tableaux? de bord/ },
  { code: 'hop', names: /^hop\b|^hopita|hospitalier/ },
  { code: 'doc', names: /^doc\b|^documents?\b/ },
  { code: 'port', names: /^port\b|portabilite/ },
  { code: 'epr', names: /^epr\b|e-?prescription|ordonnance numerique/ },
];

const last = ranks.length;

interface NamedChapter {
  readonly name: string;
  readonly requirements: readonly { readonly id: string }[];
}

/** The chapters as the agency sorts them: by what they are called, else by the prefix of their requirements' ids. */
export function inAgencyOrder<Chapter extends NamedChapter>(
  chapters: readonly Chapter[],
): readonly Chapter[] {
  return chapters
    .map((chapter) => ({ chapter, rank: rankOf(chapter), folded: foldWords(chapter.name) }))
    .sort(
      (a, b) =>
        a.rank - b.rank || compareTexts(a.folded, b.folded) || compareTexts(a.chapter.name, b.chapter.name),
    )
    .map(({ chapter }) => chapter);
}

function rankOf(chapter: NamedChapter): number {
  const folded = foldWords(chapter.name.slice(0, 300));
  const named = ranks.findIndex(({ names }) => names.test(folded));
  if (named !== -1) return named;
  const byId = chapter.requirements.slice(0, 100).map(({ id }) => rankOfId(id));
  const known = byId.filter((rank) => rank !== last);
  // One id that differs says nothing about a whole chapter.
  return known.length * 2 > byId.length ? smallestOf(known) : last;
}

function rankOfId(id: string): number {
  const code = codeOfId(id);
  const rank = ranks.findIndex((one) => one.code === code);
  return rank === -1 ? last : rank;
}

/** `PSC` in `SC.PSC.01`, `DMP` in `LGC.DMP/UX.10` and in `DMP/UX.10`: what follows the prefix of a base or a dispositif. */
function codeOfId(id: string): string {
  const [first = '', second] = id.slice(0, 100).toLowerCase().split(/[./]/);
  const prefixed = second !== undefined && /^[a-z]/.test(second) && ranks.every(({ code }) => code !== first);
  return prefixed ? second : first;
}

/** The code that an id begins with, as written there: `PSC` for `SC.PSC.01`. Empty where the id has no such shape. */
export function chapterCodeOf(id: string): string {
  const code = codeOfId(id);
  return /^[a-z][a-z0-9_-]*$/.test(code) && /\d/.test(id) ? code.toUpperCase() : '';
}

function compareTexts(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
