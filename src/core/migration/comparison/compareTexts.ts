import { plainPunctuation } from '../../catalogue/spelling';
import type { Segment, TextChange } from './model';
import { shortestEdit } from './shortestEdit';
import { comparableText } from './compareValues';

/**
 * The words that changed between two texts; undefined where none did: blanks, line ends, and the kind of apostrophes and
 * dashes are not the words. Blanks of `equal` are those of the new text.
 */
export function compareTexts(before = '', after = ''): TextChange | undefined {
  if (before === after || comparableText(before) === comparableText(after)) return undefined;
  const [old, next] = [tokensOf(before), tokensOf(after)];
  const runs = shortestEdit(
    old.map(({ key }) => key),
    next.map(({ key }) => key),
  );
  if (runs.every(({ kind }) => kind === 'equal')) return undefined;
  let at = 0;
  const segments = runs.map(({ kind, from, to }): Segment => {
    if (kind === 'removed') return { kind, text: textOf(old, from, to) };
    const first = kind === 'added' ? from : at;
    at = first + to - from;
    return { kind, text: textOf(next, first, at) };
  });
  return withoutFragments(segments);
}

interface Token {
  /** What makes it the same word. */
  readonly key: string;
  /** With the blanks behind it. */
  readonly text: string;
}

/** Words, and signs one by one, each with the blanks behind it; blanks before the first belong to it. */
function tokensOf(text: string): readonly Token[] {
  const found = text.match(/^\s+|(?:[\p{L}\p{N}\p{M}_]+|[^\s])\s*/gu) ?? [];
  const [blanks, first, ...rest] = found[0]?.trim() === '' ? found : ['', ...found];
  const texts = first === undefined ? [] : [`${blanks ?? ''}${first}`, ...rest];
  return texts.map((one) => ({ key: plainPunctuation(one).trim(), text: one }));
}

function textOf(tokens: readonly Token[], from: number, to: number): string {
  return tokens
    .slice(from, to)
    .map(({ text }) => text)
    .join('');
}

/** A change and what stays behind it. */
type Part = Record<Segment['kind'], string>;

/** A sign or a small word that stayed between two changes only cuts up what is read as one. */
function withoutFragments(segments: readonly Segment[]): TextChange {
  const parts: Part[] = [];
  let part: Part = { removed: '', added: '', equal: '' };
  for (const { kind, text } of segments) {
    if (kind !== 'equal' && part.equal !== '') {
      const fragment = part.removed + part.added !== '' && isFragment(part.equal);
      if (fragment) part = { removed: part.removed + part.equal, added: part.added + part.equal, equal: '' };
      else {
        parts.push(part);
        part = { removed: '', added: '', equal: '' };
      }
    }
    part[kind] += text;
  }
  return [...parts, part].flatMap((one) =>
    kinds.map((kind) => ({ kind, text: one[kind] })).filter(({ text }) => text !== ''),
  );
}

const kinds = ['removed', 'added', 'equal'] as const;

function isFragment(text: string): boolean {
  return text.trim().length <= 3 && !text.includes('\n');
}
