import type { EvidenceIdentifiers } from '../model';

type Role = 'nil' | 'nie';

type Mark =
  | { readonly kind: 'word'; readonly role: Role; readonly strong: boolean; readonly end: number }
  | { readonly kind: 'number'; readonly value: string; readonly start: number; readonly end: number };

const most = 20;
/** How far before a number the word may be that says what it is, in UTF-16 units. Ours. */
const longestDistance = 200;
const mostNear = 50;

/** Three capitals and six digits. Measured: `EDI347461`, `JUL895988`. */
const number = /(?<![\p{L}\p{N}])[A-Z]{3}\d{6}(?![\p{L}\p{N}])/gu;
/** Words that say it, and words that only hint at it. */
const word =
  /(?<![\p{L}\p{N}])(?:(NIL|(?:num[ée]ro|n°|identifiant)s?\s(?:d[’' ]identification\s)?(?:du|de)\s?(?:logiciel|produit)|num[ée]ro\sd[’' ]identification\slogiciel)|(NIE|(?:num[ée]ro|n°|identifiant)s?\s(?:d[’' ]identification\s)?(?:de\sl[’' ]|d[’' ]|du\s)?\s?[ée]diteur)|(logiciel|produit)|([ée]diteur))s?(?![\p{L}\p{N}])/giu;

/** Numbers of vendor and product that the CNDA gives, distinguished by the words near them; undefined where there is none. */
export function identifiersIn(text: string): EvidenceIdentifiers | undefined {
  const found = { nil: new Set<string>(), nie: new Set<string>() };
  let words: Extract<Mark, { kind: 'word' }>[] = [];
  let numbers: Extract<Mark, { kind: 'number' }>[] = [];
  const settle = (): void => {
    for (const [at, one] of numbers.entries()) {
      const role = roleAfter(text, one.end) ?? roleOf(words, numbers, at);
      if (role !== undefined && found[role].size < most) found[role].add(one.value);
    }
    numbers = [];
  };
  for (const mark of marksIn(text)) {
    if (mark.kind === 'number') {
      numbers.push(mark);
      continue;
    }
    if (numbers.length > 0) {
      settle();
      words = [];
    }
    words.push(mark);
  }
  settle();
  const { nil, nie } = { nil: [...found.nil], nie: [...found.nie] };
  if (nil.length + nie.length === 0) return undefined;
  return { ...(nil.length > 0 ? { nil } : {}), ...(nie.length > 0 ? { nie } : {}) };
}

function marksIn(text: string): readonly Mark[] {
  const numbers = [...text.matchAll(number)].slice(0, 1000);
  if (numbers.length === 0) return [];
  const marks: (Mark & { readonly end: number })[] = numbers.map((match) => ({
    kind: 'number',
    value: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
  for (const match of text.matchAll(word)) {
    const role = match[1] !== undefined || match[3] !== undefined ? 'nil' : 'nie';
    const strong = match[1] !== undefined || match[2] !== undefined;
    marks.push({ kind: 'word', role, strong, end: match.index + match[0].length });
  }
  return marks.sort((a, b) => a.end - b.end);
}

/** `EDI347461 (NIE)`. */
function roleAfter(text: string, end: number): Role | undefined {
  const after = /^\s{0,3}[([]\s?(NIL|NIE)\b/u.exec(text.slice(end, end + 20))?.[1];
  return after === undefined ? undefined : after === 'NIL' ? 'nil' : 'nie';
}

/** The word before it; under a row of headings, the heading of its column. */
function roleOf(
  words: readonly Extract<Mark, { kind: 'word' }>[],
  numbers: readonly Extract<Mark, { kind: 'number' }>[],
  at: number,
): Role | undefined {
  const first = numbers[0]?.start ?? 0;
  const near = words.slice(-mostNear).filter(({ end }) => first - end <= longestDistance);
  const strong = near.filter((one) => one.strong);
  const chosen = strong.length > 0 ? strong : near;
  const headings = chosen.map(({ role }) => role).filter((role, place, all) => role !== all[place - 1]);
  if (strong.length > 0 && headings.length > 1 && headings.length === numbers.length) return headings[at];
  return headings.at(-1);
}
