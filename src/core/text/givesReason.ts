/**
 * Whether a text says why. Not so a bare yes or no, a placeholder, an abbreviation of "not applicable", signs alone, a
 * single letter or one letter over and over: the agency refuses such a mention, and so does whoever reads the dossier
 * later. A short reason of the vendor's own words is one.
 */
export function givesReason(text: string | undefined): boolean {
  // The longest saying that says nothing is short: a long text need not be folded whole.
  const words = foldedWords((text ?? '').slice(0, 200));
  let at = 0;
  while (at < words.length) {
    const length = lengthOfNothing(words, at);
    if (length === 0) return true;
    at += length;
  }
  return false;
}

/** Accents, case and signs do not count; `n/a` and `s.o.` are words of single letters. */
function foldedWords(text: string): readonly string[] {
  const folded = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return folded.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** How many words from `at` on say nothing; 0 where the word there may be part of a reason. */
function lengthOfNothing(words: readonly string[], at: number): number {
  for (let length = longestPhrase; length > 1; length--) {
    if (at + length <= words.length && phrases.has(words.slice(at, at + length).join(' '))) return length;
  }
  const word = words[at] ?? '';
  return emptyWords.has(word) || !/\p{L}/u.test(word) || /^(.)\1*$/u.test(word) ? 1 : 0;
}

const emptyWords: ReadonlySet<string> = new Set(
  [
    'oui non vrai faux yes no true false on off ok okay',
    'todo tbd tbc tba fixme wip na nc so ras nsp none null nil undefined nan void',
    'rien aucun aucune neant sans vide nothing empty idem voir cf see test tests exemple example later pending',
    'raison motif justification reason placeholder lorem ipsum bla blabla blah foo bar baz',
    'asdf azerty qwerty qsdf',
  ].flatMap((line) => line.split(' ')),
);

const phrases: ReadonlySet<string> = new Set([
  'a completer',
  'a remplir',
  'a faire',
  'a voir',
  'a definir',
  'a preciser',
  'a justifier',
  'a renseigner',
  'a venir',
  'plus tard',
  'en attente',
  'en cours',
  'sans commentaire',
  'to do',
  'to be done',
  'to be defined',
  'to be determined',
  'to be completed',
  'to be confirmed',
  'non applicable',
  'not applicable',
  'sans raison',
  'sans justification',
  'pas de raison',
  'no reason',
]);

const longestPhrase = 3;
