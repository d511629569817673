import type { Clue } from './findClue';
import { contents, onePerCase, severalBefore } from './structure';

/** Whether a prose asks for several: by a plural, a number, additions, or one per case. */
export function asksSeveral(folded: string, clues: readonly Clue[]): boolean {
  return clues.some((clue) => clue.adds || isPlural(folded, clue)) || asksOnePerCase(folded);
}

/** Plurals that one file holds: `logs`, `conditions générales`. */
const oneInAll =
  /^(?:logs|traces|journaux|dumps|processus|cg[uv]|conditions|specifications|parametres|mesures|flux|historiques|codes|en-?tetes|donnees|acces|access|kos|pas|scripts|echanges|requetes|reponses|(?:extraits|extracts|exports|copies|captures) (?:de |des |du |d')?(?:logs?|traces?|journ|flux|trames?|echanges|requetes?|reseau|wireshark))(?![a-z])/;
const plural = /^(?:\d+ )?[a-z]*(?:[sx]|\(s\))(?![a-z-])/;
const pluralPicture =
  /(?<![a-z])(?:c[a-z]*p[a-z]*s|impressions|photos|images|vues|videos|films|screenshots|screen shots|ecrans)(?![a-z])|\(s\)/;

function isPlural(folded: string, { rule, start, end }: Clue): boolean {
  const before = folded.slice(Math.max(0, start - 30), start);
  if (severalBefore.test(before)) return true;
  const words = folded.slice(start, end);
  if (
    rule.kinds.includes('demonstration') ||
    rule.kinds.includes('screenshot') ||
    rule.kinds.includes('video')
  ) {
    const inside = /^ ?\([^()]{0,200}\)/.exec(folded.slice(end, end + 210))?.[0] ?? '';
    return pluralPicture.test(words + inside);
  }
  return !oneInAll.test(words) && plural.test(words);
}

/** `une preuve pour chacun des cas`, but not `montrant, pour chacun des cas, …`, which one file can do. */
function asksOnePerCase(folded: string): boolean {
  return Array.from(folded.matchAll(onePerCase)).some(({ index }) => {
    const sentence = folded.lastIndexOf('.', index) + 1;
    contents.lastIndex = sentence;
    const content = contents.exec(folded);
    return content === null || content.index > index;
  });
}
