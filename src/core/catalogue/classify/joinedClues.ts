import { smallestOf } from '../../text/extremes';
import { clueAt, firstClue, type Clue } from './findClue';
import { startingAt } from './startingAt';
import { clauseEnd, contents, conjunction, conjunctionAfterWords } from './structure';

/** More than any prose names together. */
const longestChain = 4;

/** What is named together with what leads: `…, trace ou log`, `… de la fiche ou logs`, `… (vidéo, extrait du code)`. */
export function joinedClues(folded: string, lead: Clue, end: number): readonly Clue[] {
  const chain: Clue[] = [];
  for (let last = lead; chain.length < longestChain;) {
    const next = joinedTo(folded, last.end, end) ?? joinedLater(folded, last, end);
    if (next === undefined) break;
    const other = !next.rule.kinds.every((kind) => last.rule.kinds.includes(kind));
    chain.push({ ...next, adds: next.adds && other && !isArchive(folded, lead) });
    last = next;
  }
  return [...inBrackets(folded, lead), ...picturesInstead(folded, lead, end), ...chain];
}

const pictures: ReadonlySet<string> = new Set(['demonstration', 'video', 'screenshot']);

/** `Démonstration (vidéo ou extrait du code)`: pictures say again what a demonstration is, the rest may replace it. */
function inBrackets(folded: string, lead: Clue): readonly Clue[] {
  if (!lead.rule.kinds.includes('demonstration')) return [];
  const inside = /^ ?\(([^()]{0,200})\)/.exec(folded.slice(lead.end, lead.end + 210));
  if (inside === null) return [];
  let at = lead.end + inside[0].indexOf('(') + 1;
  return (inside[1] ?? '').split(/([,/]|(?<![a-z])(?:ou|et)(?![a-z]))/).flatMap((piece) => {
    const clue = firstClue(folded, at, at + piece.length, at + piece.length);
    at += piece.length;
    return clue === undefined || clue.rule.kinds.every((kind) => pictures.has(kind)) ? [] : [clue];
  });
}

/** `Liste des comptes (copie d'écran)`. */
function picturesInstead(folded: string, lead: Clue, end: number): readonly Clue[] {
  if (!lead.rule.weak) return [];
  const bracket = folded.indexOf('(', lead.end);
  if (bracket === -1 || bracket > Math.min(end, lead.end + longestJoin)) return [];
  const clue = startingAt(folded, bracket + 1, end);
  return clue?.rule.kinds.every((kind) => pictures.has(kind)) === true ? [{ ...clue, adds: false }] : [];
}

/** What an archive holds is given as one file. */
function isArchive(folded: string, { start, end }: Clue): boolean {
  return /zip|archive|compress/.test(folded.slice(start, end));
}

function joinedTo(folded: string, at: number, end: number): Clue | undefined {
  conjunction.lastIndex = at;
  const link = conjunction.exec(folded);
  if (link === null) return undefined;
  const clue = clueAt(folded, at + link[0].length, end);
  return clue && { ...clue, adds: link[2] !== undefined };
}

/** Kinds whose words seldom are in what a proof of another one shows. */
const besideDocument: ReadonlySet<string> = new Set([...pictures, 'attestation']);
const besideAny: ReadonlySet<string> = new Set([
  ...[...besideDocument, 'log', 'mail-source'],
  ...['gazelle-link', 'msante-test', 'pentest-form'],
]);
/** Kinds that are given beside, where words say that it is so: `ainsi que`, `accompagné de`. */
const alongsideAny: ReadonlySet<string> = new Set([
  ...[...besideAny, 'configuration', 'data-file', 'certificate', 'document'],
  ...['hl7-message', 'cda-document', 'xdm-archive'],
]);
const insteadOfAny: ReadonlySet<string> = new Set([...besideAny, 'document', 'configuration', 'data-file']);

/** The longest distance between two things that are named together. UTF-16 units. */
const longestJoin = 160;

function joinedLater(folded: string, last: Clue, end: number): Clue | undefined {
  const between = folded.slice(last.end, Math.min(end, last.end + longestJoin));
  const stop = smallestOf(
    [contents, clauseEnd].map((mark) => {
      mark.lastIndex = 0;
      return mark.exec(between)?.index ?? between.length;
    }),
  );
  const isDocument = last.rule.kinds.includes('document');
  for (const { index } of between.slice(0, stop).matchAll(conjunctionAfterWords)) {
    if (between.lastIndexOf('(', index) > between.lastIndexOf(')', index)) continue;
    const clue = joinedTo(folded, last.end + index, end);
    if (clue === undefined || clue.rule.weak) continue;
    const allowed = isDocument
      ? besideDocumentAt(between, index)
      : !clue.adds
        ? insteadOfAny
        : isAlongside(between, index)
          ? alongsideAny
          : besideAny;
    if (clue.rule.kinds.every((kind) => allowed.has(kind))) return clue;
  }
  return joinedBehindContents(
    folded,
    last,
    { sentence: between.slice(0, sentenceEnd(between)), from: stop },
    end,
  );
}

/** An extract is given beside a document; without a word for it, a log is what the document is about. */
function besideDocumentAt(text: string, at: number): ReadonlySet<string> {
  return /^ et (?:extraits?|copies?|captures?) /.test(text.slice(at, at + 20)) ? extracts : besideDocument;
}

const extracts: ReadonlySet<string> = new Set([...besideDocument, 'log', 'configuration', 'data-file']);

/** Words that say that what follows is given as well; with `et`, it has no article, as what is seen would have. */
const alongside = /^[ ,](?:ainsi qu|accompagne|complete|avec )/;
const bareExtract =
  /^ et (?:extraits?|copies?|captures?|logs?|traces?|videos?|sources?|demonstrations?)(?![a-z])/;

function isAlongside(between: string, index: number): boolean {
  return (
    alongside.test(between.slice(index, index + 20)) || bareExtract.test(between.slice(index, index + 20))
  );
}

/** `Document décrivant la procédure, ainsi que les copies d'écran`: given as well, though it comes after what is to be seen. */
function joinedBehindContents(
  folded: string,
  last: Clue,
  { sentence, from }: { readonly sentence: string; readonly from: number },
  end: number,
): Clue | undefined {
  for (const { index } of sentence.slice(from).matchAll(conjunctionAfterWords)) {
    const at = from + index;
    if (!isAlongside(sentence, at) || sentence.lastIndexOf('(', at) > sentence.lastIndexOf(')', at)) continue;
    const clue = joinedTo(folded, last.end + at, end);
    if (clue?.adds === true && !clue.rule.weak && clue.rule.kinds.every((kind) => besideAny.has(kind)))
      return clue;
  }
  return undefined;
}

function sentenceEnd(text: string): number {
  clauseEnd.lastIndex = 0;
  return clauseEnd.exec(text)?.index ?? text.length;
}
