import { correctSpelling, type SpellingCorrection } from './correctSpelling';

/** A prose on one line, and the same without case, accents and typographic signs: a place in one is the same place in the other. */
export interface FoldedProse {
  /** Its case matters: `OU`, `CAS 2`. Words with a fault of spelling are fixed. */
  readonly shown: string;
  readonly folded: string;
  /** Where lines begin but the first. */
  readonly lineStarts: readonly number[];
  /** A part of it as it was written, faults included. */
  readonly written: (start: number, end: number) => string;
}

/** More than any expected proof says; the rest is not looked at. UTF-16 units. */
const longest = 20_000;

/** The first 20,000 UTF-16 units of a prose, folded, with misspelt words of the field corrected. */
export function foldProse(text: string): FoldedProse {
  const lines = text
    .slice(0, longest)
    .normalize('NFC')
    .split(/[\n\r\u2028\u2029]+/);
  const nonEmpty = lines
    .map((line) => line.replace(/\s{2,}|[^\S ]/g, ' ').trim())
    .filter((line) => line !== '');
  const written = nonEmpty.join(' ');
  const folded = fold(written);
  const corrections = correctSpelling(folded);
  if (corrections.length > 0) return withCorrections(written, folded, startsOf(nonEmpty), corrections);
  return {
    shown: written,
    folded,
    lineStarts: startsOf(nonEmpty),
    written: (start, end) => written.slice(start, end),
  };
}

function startsOf(lines: readonly string[]): readonly number[] {
  let at = 0;
  return lines.map((line) => (at += line.length + 1)).slice(0, -1);
}

function withCorrections(
  written: string,
  folded: string,
  starts: readonly number[],
  corrections: readonly SpellingCorrection[],
): FoldedProse {
  /** Where the text of a place is once the words before it are fixed. */
  const moved = (place: number): number =>
    corrections.reduce(
      (at, { start, end, meant }) => (start < place ? at + meant.length - (end - start) : at),
      place,
    );
  const corrected = (text: string): string =>
    corrections.reduceRight(
      (done, { start, end, meant }) => done.slice(0, start) + meant + done.slice(end),
      text,
    );
  const faults = corrections.map(({ start, end }) => ({
    from: moved(start),
    to: moved(end),
    text: written.slice(start, end),
  }));
  const shown = corrected(written);
  return {
    shown,
    folded: corrected(folded),
    lineStarts: starts.map(moved),
    written: (start, end) =>
      faults
        .filter(({ from, to }) => from >= start && to <= end)
        .reduceRight(
          (text, { from, to, text: fault }) => text.slice(0, from - start) + fault + text.slice(to - start),
          shown.slice(start, end),
        ),
  };
}

function fold(text: string): string {
  return text.replace(/[^ -~]/g, (character) => known.get(character) ?? learn(character)).toLowerCase();
}

/** There are few different signs in French; looking into each anew would take most of the time. */
const known = new Map<string, string>();

function learn(character: string): string {
  const folded = foldCharacter(character);
  if (known.size < 1000) known.set(character, folded);
  return folded;
}

/** One UTF-16 unit for one, so that places stay. */
function foldCharacter(character: string): string {
  if (character === '’' || character === '‘' || character === 'ʼ' || character === '´') return "'";
  if (character === '–' || character === '—' || character === '‑' || character === '−') return '-';
  if (character === '«' || character === '»' || character === '“' || character === '”') return '"';
  if (character === 'œ' || character === 'Œ' || character === '°' || character === 'º') return 'o';
  const [letter = ' '] = character.normalize('NFD');
  return letter >= ' ' && letter <= '~' ? letter : '?';
}
