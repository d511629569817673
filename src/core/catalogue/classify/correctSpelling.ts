/** A word with a fault in it: its place, and the word that was meant, folded. */
export interface SpellingCorrection {
  readonly start: number;
  readonly end: number;
  readonly meant: string;
}

/**
 * Long words that name a kind, and what resembles them without being a fault. Short words are left alone: one letter
 * makes another word of them.
 */
const vocabulary = `attestation attestations capture captures certificat certificats configuration configurations
  declaration declarations demonstration demonstrations description descriptions document documents documentation
  documentations engagement enregistrement enregistrements formulaire formulaires habilitation habilitations
  homologation homologations identifiant identifiants intrusion justificatif justificatifs matrice permanent permanente
  permanents permanentes procedure procedures screenshot screenshots`;
const others = `capturer capturee capturees capturez certificate certifications certification declarations documente
  documentee documentes documenter permanence identifiante conditions condition matrices`;

const known: ReadonlySet<string> = new Set(`${vocabulary} ${others}`.split(/\s+/));
const shortest = 7;
/** More faults than any prose has. */
const most = 20;

/** By their first letter, which is seldom the wrong one. */
const byFirstLetter = new Map<string, string[]>();
for (const word of vocabulary.split(/\s+/)) {
  byFirstLetter.set(word.slice(0, 1), [...(byFirstLetter.get(word.slice(0, 1)) ?? []), word]);
}

/** The words of a folded text that miss one of those by a letter: left out, doubled, wrong, or two in the wrong order. */
export function correctSpelling(folded: string): readonly SpellingCorrection[] {
  const corrections: SpellingCorrection[] = [];
  for (const match of folded.matchAll(/[a-z]{6,20}/g)) {
    if (corrections.length === most) break;
    const [word] = match;
    const candidates = byFirstLetter.get(word.slice(0, 1));
    if (candidates === undefined || known.has(word)) continue;
    const one = candidates.find(
      (candidate) => candidate.length >= shortest && isOneFaultAway(word, candidate),
    );
    if (one !== undefined)
      corrections.push({ start: match.index, end: match.index + word.length, meant: one });
  }
  return corrections;
}

function isOneFaultAway(word: string, other: string): boolean {
  const more = word.length - other.length;
  if (more < -1 || more > 1) return false;
  let at = 0;
  while (at < word.length && word[at] === other[at]) at++;
  const [rest, otherRest] = [word.slice(at), other.slice(at)];
  if (more === 1) return rest.slice(1) === otherRest;
  if (more === -1) return rest === otherRest.slice(1);
  if (rest.slice(1) === otherRest.slice(1)) return true;
  const [a = '', b = '', ...others] = rest;
  return `${b}${a}${others.join('')}` === otherRest;
}
